import type { RefusalOf } from '../../domain/command.ts';
import { UnmutePlayer } from '../../domain/mutes.ts';
import { action } from '../action.ts';
import { message, nameOf, span } from '../text/spans.ts';
import { playerNamed } from './mute.ts';

const words: Record<RefusalOf<typeof UnmutePlayer>, string> = {
  'no-such-player': 'There is no player of that name.',
  'not-muted': 'Nobody has taken their voice.',
};

/** Give a player's voice back. */
export const unmute = action({
  verbs: ['unmute'],
  usage: 'unmute <player>',
  help: 'Gives a player the voice back that "mute" has taken.',
  topic: 'running the server',
  tier: 'helper',
  parse: ({ words: [name = '', ...more] }) => (name === '' || more.length > 0 ? undefined : { name }),
  run(tx, { name }) {
    const player = playerNamed(tx, name);
    const unmuted = tx.do(UnmutePlayer({ player, by: tx.actor.goid }));
    if (!unmuted.ok) return tx.tell(words[unmuted.refusal]);
    const object = tx.world.get(player);
    if (object) tx.tell([nameOf(object), span(' has a voice again.')]);
    tx.show(player, message([[span('The staff has given you your voice back.', 'important')]]));
  },
});
