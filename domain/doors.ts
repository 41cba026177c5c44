import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import type { Openable } from './traits/openable.ts';
import type { WorldView } from './world-view.ts';

/** The object on whose record it is kept whether a thing is open: its own, or the exit on the other side of the door. */
export function leafOf(world: WorldView, thing: Goid): Goid | undefined {
  const { openable, doorway } = world.get(thing)?.traits ?? {};
  if (openable) return thing;
  return doorway && world.get(doorway.hangsAt)?.traits.openable ? doorway.hangsAt : undefined;
}

/** How something that can be open or shut is now; `undefined` is neither. */
export function openableOf(world: WorldView, thing: Goid): Openable | undefined {
  const leaf = leafOf(world, thing);
  return leaf === undefined ? undefined : world.get(leaf)?.traits.openable;
}

/** Whether nothing can pass through a thing, or into it. */
export function isShut(world: WorldView, thing: Goid): boolean {
  return openableOf(world, thing)?.open === false;
}

/** The exit that is the same door, seen from the other room. */
export function otherSideOf(world: WorldView, exit: GameObject): GameObject | undefined {
  const leaf = leafOf(world, exit.goid);
  if (leaf === undefined) return undefined;
  if (leaf !== exit.goid) return world.get(leaf);
  return world
    .contents(exit.traits.exit?.to ?? leaf, 'exit')
    .map(it => world.get(it))
    .find(it => it?.traits.doorway?.hangsAt === leaf);
}
