import type { Direction } from './directions.ts';
import { directions } from './directions.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import type { WorldView } from './world-view.ts';

/** The most rooms that are looked at for a way. */
const mostRooms = 2000;

/** A way to a room, step by step. */
export interface Path {
  readonly room: GameObject;
  readonly steps: readonly Direction[];
}

interface Reached {
  readonly room: Goid;
  readonly step: Direction | undefined;
  readonly before: Reached | undefined;
}

/** The shortest way from a room to the nearest one that is wanted, through exits that can be seen; nothing where none is near. */
export function pathTo(
  world: WorldView,
  start: Goid,
  wanted: (room: GameObject) => boolean,
): Path | undefined {
  const seen = new Set([start]);
  const open: Reached[] = [{ room: start, step: undefined, before: undefined }];
  for (const here of open) {
    const room = world.get(here.room);
    if (room && here.before && wanted(room)) return { room, steps: stepsTo(here) };
    for (const next of neighbours(world, here)) {
      if (seen.has(next.room) || seen.size >= mostRooms) continue;
      seen.add(next.room);
      open.push(next);
    }
  }
  return undefined;
}

function neighbours(world: WorldView, here: Reached): Reached[] {
  return directions.flatMap(step => {
    const goid = world.exit(here.room, step);
    const exit = goid === undefined ? undefined : world.get(goid);
    const to = exit?.traits.exit?.to;
    return exit?.visible && to !== undefined ? [{ room: to, step, before: here }] : [];
  });
}

function stepsTo(end: Reached): Direction[] {
  const steps: Direction[] = [];
  for (let at: Reached | undefined = end; at?.step !== undefined; at = at.before) steps.unshift(at.step);
  return steps;
}
