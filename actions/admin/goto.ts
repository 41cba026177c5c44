import type { RefusalOf } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import { Teleport } from '../../domain/movement.ts';
import { around } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { roomView } from '../senses/room-view.ts';
import type { Transaction } from '../transaction.ts';
import { areaNamed } from '../words/area-named.ts';
import { playerInGame } from '../words/find.ts';

const words: Record<RefusalOf<typeof Teleport>, string> = {
  'not-in-the-world': 'You are not in the world.',
  'no-such-room': 'There is no such room or area, and no such player in the world.',
  'already-there': 'You are there already.',
};

/** Be at once in another room, or beside a player. */
export const goTo = action({
  verbs: ['goto'],
  usage: 'goto <room id>\ngoto <player>\ngoto <area>',
  help: 'Takes you at once to a room, by its id, to where a player is, or to the first room of an area, by its name or id.',
  topic: 'running the server',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? undefined : { where: rest }),
  run(tx, { where }) {
    const from = tx.room.goid;
    const gone = tx.do(Teleport({ who: tx.actor.goid, to: roomOf(tx, where) }));
    if (!gone.ok) return tx.tell(words[gone.refusal]);
    tx.act('{actor} [vanish] in a flash of light.', {}, { room: from });
    tx.act('{actor} [appear] in a flash of light.', {}, { except: [tx.actor.goid] });
    tx.show(tx.actor.goid, roomView(tx.world, tx.actor));
  },
});

function roomOf(tx: Transaction, where: string) {
  const near = around(tx.world, goid(where), 'room')?.goid ?? playerInGame(tx, where)?.container;
  if (near) return near;
  const area = areaNamed(tx, where);
  const [first] = area ? tx.world.contents(area.goid, 'room') : [];
  return first ?? goid(where);
}
