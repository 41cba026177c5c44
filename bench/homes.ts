import { join } from 'node:path';
import type { AreaRoom } from '../domain/area-plan.ts';
import type { Goid } from '../domain/ids.ts';
import { goid } from '../domain/ids.ts';
import { readAreas } from '../storage/areas.ts';

/** Where a client lives: the way there from where players begin, and an exit to walk out by and back in by. */
export interface Home {
  readonly way: readonly string[];
  readonly there: string;
  readonly back: string;
}

const start = goid('village/square');

/** A home for each room of the starter world that has an exit with a way back. */
export async function starterHomes(): Promise<readonly Home[]> {
  const areas = await readAreas({ folder: join(import.meta.dirname, '../config/world'), start });
  const rooms = new Map(areas.flatMap(area => area.rooms).map(room => [room.goid, room]));
  return [...waysFrom(start, rooms)].flatMap(([room, way]) => {
    const walk = thereAndBack(room, rooms);
    return walk ? [{ way, ...walk }] : [];
  });
}

type Rooms = ReadonlyMap<Goid, AreaRoom>;

function waysFrom(first: Goid, rooms: Rooms): Map<Goid, readonly string[]> {
  const ways = new Map<Goid, readonly string[]>([[first, []]]);
  for (const [room, way] of ways)
    for (const { to, direction } of openExits(room, rooms))
      if (!ways.has(to)) ways.set(to, [...way, direction]);
  return ways;
}

function thereAndBack(room: Goid, rooms: Rooms): Pick<Home, 'there' | 'back'> | undefined {
  for (const { to, direction: there } of openExits(room, rooms)) {
    const back = openExits(to, rooms).find(it => it.to === room)?.direction;
    if (back !== undefined) return { there, back };
  }
  return undefined;
}

/** The exits that need no hand: a door may be shut, and in the dark nobody answers with exits. */
function openExits(room: Goid, rooms: Rooms) {
  return (rooms.get(room)?.exits ?? []).filter(
    ({ to, traits }) => !traits.openable && !to.startsWith('undertide/'),
  );
}

/** Homes for any number of clients, room after room. */
export function homeOf(homes: readonly Home[]): (index: number) => Home {
  return index => {
    const home = homes[index % homes.length];
    if (!home) throw new RangeError('there is no home');
    return home;
  };
}
