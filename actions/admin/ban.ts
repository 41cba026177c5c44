import { outranks } from '../../domain/mutes.ts';
import { action } from '../action.ts';
import { termAndReason } from './duration.ts';

const longestReason = 200;

/** Keep somebody out of the game. */
export const ban = action({
  verbs: ['ban'],
  usage: 'ban <name> [<time, as 12h, 7d or 4w>] [<reason>]\nban <address or network> [<time>] [<reason>]',
  help: 'Keeps a name, an address as 192.0.2.7 or a network as 192.0.2.0/24 out of the game, for a time or until "unban"; whoever it meets is sent out at once and reads the reason.',
  topic: 'running the server',
  tier: 'admin',
  wholeWord: true,
  parse: ({ words: [whom = '', ...rest] }) => (whom === '' ? undefined : { whom, rest }),
  run(tx, { whom, rest }) {
    const { until, reason } = termAndReason(rest, tx.now);
    if (reason.length > longestReason)
      return tx.tell('That reason is too long; 200 characters are the most.');
    const goid = tx.world.playerNamed(whom);
    const player = goid === undefined ? undefined : tx.world.get(goid);
    if (player && !outranks(tx.actor, player)) return tx.tell('You have no power over them.');
    const isName = /^[a-z]+$/i.test(whom);
    // An address never goes into the world, since a ledger cannot forget it.
    tx.concerning(goid ?? null, {
      targetName: isName ? whom : 'an address',
      detail: reason,
      isLasting: true,
    });
    tx.effect({ do: 'ban', whom, until, reason, by: tx.actor.goid });
  },
});
