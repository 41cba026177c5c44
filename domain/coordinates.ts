import type { Direction } from './directions.ts';
import { directions } from './directions.ts';
import type { Goid } from './ids.ts';
import type { WorldView } from './world-view.ts';
import { around } from './world-view.ts';

/** How many rooms east, north and up of the first room of its area a room lies. */
export interface Coordinates {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** One step each way: east is +x, north is +y, up is +z. `in` and `out` are nowhere on a map. */
export const steps: Readonly<Partial<Record<Direction, readonly [x: number, y: number, z: number]>>> = {
  north: [0, 1, 0],
  south: [0, -1, 0],
  east: [1, 0, 0],
  west: [-1, 0, 0],
  northeast: [1, 1, 0],
  northwest: [-1, 1, 0],
  southeast: [1, -1, 0],
  southwest: [-1, -1, 0],
  up: [0, 0, 1],
  down: [0, 0, -1],
};
const steppable = directions.filter(it => steps[it]);

/** An area with more things than this is not laid out: nobody's step is to cost more than that. */
const mostLaidOut = 500;

/**
 * Where a room lies in its area, counted from the area's first room along the exits that can be seen, for clients that draw
 * maps (GMCP `Room.Info` `coords`). Nothing where no such way leads there, where another room lies there already, where the
 * area is drawn as no map, and in an area of more than 500 rooms.
 */
export function coordinatesOf(world: WorldView, room: Goid): Coordinates | undefined {
  const area = around(world, room, 'area');
  if (!area || area.traits.areaMap === 'none' || world.count(area.goid) > mostLaidOut) return undefined;
  const [first] = world.contents(area.goid, 'room');
  return first === undefined ? undefined : search(world, first, { room, area: area.goid });
}

interface Wanted {
  readonly room: Goid;
  readonly area: Goid;
}

/** From room to room, the nearest first, until the one that is wanted. */
function search(world: WorldView, first: Goid, { room, area }: Wanted): Coordinates | undefined {
  const seen = new Set([first]);
  const taken = new Set(['0,0,0']);
  const queue: { readonly room: Goid; readonly at: Coordinates }[] = [
    { room: first, at: { x: 0, y: 0, z: 0 } },
  ];
  for (const here of queue) {
    if (here.room === room) return here.at;
    for (const direction of steppable) {
      const to = seenWay(world, here.room, direction);
      const at = stepped(here.at, direction);
      const key = `${at.x},${at.y},${at.z}`;
      if (to === undefined || seen.has(to) || taken.has(key) || world.get(to)?.container !== area) continue;
      seen.add(to);
      taken.add(key);
      queue.push({ room: to, at });
    }
  }
  return undefined;
}

function stepped({ x, y, z }: Coordinates, direction: Direction): Coordinates {
  const [dx, dy, dz] = steps[direction] ?? [0, 0, 0];
  return { x: x + dx, y: y + dy, z: z + dz };
}

/** Where the visible exit of a room in a direction leads. */
export function seenWay(world: WorldView, room: Goid, direction: Direction): Goid | undefined {
  const exit = world.exit(room, direction);
  const object = exit === undefined ? undefined : world.get(exit);
  return object?.visible ? object.traits.exit?.to : undefined;
}
