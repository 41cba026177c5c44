import { outranks } from '../../domain/mutes.ts';
import { action } from '../action.ts';
import { nameOf, span } from '../text/spans.ts';
import { playerInGame } from '../words/find.ts';

const longestReason = 200;

/** Send a player out of the game. */
export const akick = action({
  verbs: ['akick', 'boot'],
  usage: 'akick <player> [<reason>]',
  help: 'Ends a player\'s connection, with a reason that they read. They may come back; "ban" keeps them out.',
  topic: 'running the server',
  tier: 'helper',
  wholeWord: true,
  parse: ({ words: [name = '', ...rest] }) => (name === '' ? undefined : { name, reason: rest.join(' ') }),
  run(tx, { name, reason }) {
    const player = playerInGame(tx, name);
    if (!player) return tx.tell('There is no player of that name in the world.');
    if (!outranks(tx.actor, player)) return tx.tell('You have no power over them.');
    if (reason.length > longestReason)
      return tx.tell('That reason is too long; 200 characters are the most.');
    tx.concerning(player.goid, { detail: reason, isLasting: true });
    tx.effect({ do: 'kick', who: player.goid, reason });
    tx.tell([nameOf(player), span(' is sent out of the game.')]);
  },
});
