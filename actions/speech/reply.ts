import { action } from '../action.ts';
import { tellTo } from './tell.ts';

/** Answer whoever told one something last. */
export const reply = action({
  verbs: ['reply', 'r'],
  usage: 'reply <words>',
  help: 'Answers the player who told you something last.',
  topic: 'talking',
  parse: ({ rest }) => (rest === '' ? undefined : { words: rest }),
  run(tx, { words }) {
    const teller = tx.services.lastTeller(tx.actor.goid);
    const target = teller === undefined ? undefined : tx.world.get(teller);
    if (!target) return tx.tell('Nobody has told you anything yet.');
    if (target.container === null) return tx.tell(`${target.name} is not in the world any more.`);
    tellTo(tx, target, words);
  },
});
