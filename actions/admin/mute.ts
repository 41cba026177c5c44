import type { RefusalOf } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import { MutePlayer } from '../../domain/mutes.ts';
import { action } from '../action.ts';
import { moment } from '../text/moment.ts';
import { message, nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { termAndReason } from './duration.ts';

const words: Record<RefusalOf<typeof MutePlayer>, string> = {
  'no-such-player': 'There is no player of that name.',
  'of-the-staff': 'You have no power over them.',
  'too-long': 'That reason is too long; 200 characters are the most.',
};

/** Take a player's voice away for a while. */
export const mute = action({
  verbs: ['mute'],
  usage: 'mute <player> [<time, as 30m, 12h or 7d>] [<reason>]',
  help: 'Takes a player\'s voice away: they cannot speak, tell, shout or emote, in the world or out of it, until the time is over or "unmute" gives it back. They are told so.',
  topic: 'running the server',
  tier: 'helper',
  wholeWord: true,
  parse: ({ words: [name = '', ...rest] }) => (name === '' ? undefined : { name, rest }),
  run(tx, { name, rest }) {
    const player = playerNamed(tx, name);
    const { until, reason } = termAndReason(rest, tx.now);
    const muted = tx.do(MutePlayer({ player, by: tx.actor.goid, until, reason }));
    if (!muted.ok) return tx.tell(words[muted.refusal]);
    const end = until === null ? 'until somebody gives it back' : `until ${moment(until)} UTC`;
    const why = reason === '' ? '' : `: ${reason.replace(/[.!?]+$/, '')}`;
    tx.concerning(player, { detail: `${end}${why}`, isLasting: true });
    const object = tx.world.get(player);
    if (object) tx.tell([nameOf(object), span(` has no voice ${end}.`)]);
    tx.show(player, message([[span(`The staff has taken your voice away ${end}${why}.`, 'important')]]));
  },
});

/** A player by the whole name, in the world or out of it. */
export function playerNamed(tx: Transaction, name: string) {
  return tx.world.playerNamed(name) ?? goid(name);
}
