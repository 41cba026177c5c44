import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { channelPlayers } from './channels.ts';
import type { GmcpMessage, Json } from './gmcp-message.ts';
import { itemsIn } from './item-entry.ts';
import { numberOf } from './number-of.ts';
import type { Sight } from './panel.ts';

/** What a client may ask for, by the name of its message in small letters; a question nobody can answer gets no answer. */
export const requests: Readonly<Record<string, (sight: Sight, body: unknown) => readonly GmcpMessage[]>> = {
  'comm.channel.players': channelPlayers,
  'char.items.inv': ({ world, viewer }) => [itemList('inv', [...contents(world, viewer.goid)])],
  'char.items.room': ({ world, room }) => [
    itemList('room', [...itemsIn(world, room.goid, ['container', 'item', 'mobile']).values()]),
  ],
  'char.items.contents': (sight, body) => {
    const holder = holderAtHand(sight, Number(body));
    return holder ? [itemList(`rep${numberOf(holder)}`, [...contents(sight.world, holder.goid)])] : [];
  },
};

function contents(world: Sight['world'], place: Goid): Iterable<Json> {
  return itemsIn(world, place, ['container', 'item']).values();
}

function itemList(location: string, items: readonly Json[]): GmcpMessage {
  return { name: 'Char.Items.List', body: { location, items } };
}

/** A container that the viewer carries or that stands in the room; nobody's pockets can be looked into. */
function holderAtHand({ world, viewer, room }: Sight, number: number): GameObject | undefined {
  const near = [viewer.goid, room.goid].flatMap(place => everythingIn(world, place, ['container']));
  return near.find(it => it.visible && numberOf(it) === number);
}
