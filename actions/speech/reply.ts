import { action } from '../action.ts';
import { speech } from './sentence.ts';
import { tellTo } from './tell.ts';

/** Answer whoever told one something last. */
export const reply = action({
  verbs: ['reply', 'r'],
  usage: 'reply <words>',
  help: 'Answers the player who told you something last; who has gone meanwhile is told on coming back.',
  topic: 'talking',
  parse: ({ rest }) => speech(rest),
  run(tx, said) {
    const teller = tx.services.lastTeller(tx.actor.goid);
    const target = teller === undefined ? undefined : tx.world.get(teller);
    if (!target) return tx.tell('Nobody has told you anything yet.');
    tellTo(tx, target, said);
  },
});
