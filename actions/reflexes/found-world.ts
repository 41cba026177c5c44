import type { AreaPlan, AreaRoom } from '../../domain/area-plan.ts';
import { GiveTraits } from '../../domain/builders-hand.ts';
import type { Goid } from '../../domain/ids.ts';
import { LoadReactions } from '../../domain/reacting.ts';
import { AddRoomExit, CreateArea, CreateRoom } from '../../domain/rooms.ts';
import type { Traits } from '../../domain/traits.ts';
import type { Transaction } from '../transaction.ts';
import { insist, placeThing } from './place-thing.ts';

/** A new world comes to be as its files say: areas, rooms and things, then the exits between them. */
export function foundWorld(tx: Transaction, areas: readonly AreaPlan[]): void {
  for (const area of areas) {
    insist(tx, CreateArea({ area: area.goid, name: area.name, description: area.description }));
    give(tx, area);
    for (const room of area.rooms) foundRoom(tx, area.goid, room);
  }
  for (const room of areas.flatMap(it => it.rooms)) layExits(tx, room);
}

function foundRoom(tx: Transaction, area: Goid, room: AreaRoom): void {
  const { goid, name, description, things } = room;
  insist(tx, CreateRoom({ room: goid, area, name, description }));
  give(tx, room);
  for (const script of room.reactions) insist(tx, LoadReactions({ goid, script }));
  for (const thing of things) placeThing(tx, thing, goid);
}

/** Rooms, areas and exits get once they are there what their file says besides. */
function give(tx: Transaction, { goid, traits }: { readonly goid: Goid; readonly traits: Traits }): void {
  if (Object.keys(traits).length > 0) insist(tx, GiveTraits({ goid, traits }));
}

function layExits(tx: Transaction, room: AreaRoom): void {
  for (const exit of room.exits) {
    const { goid, direction, to, name, aliases: altNames, description } = exit;
    insist(tx, AddRoomExit({ exit: goid, room: room.goid, direction, to, name, altNames, description }));
    give(tx, exit);
  }
}
