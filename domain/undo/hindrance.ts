import { rehydrate } from '../dehydrate.ts';
import type { Goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import { kinds } from '../object.ts';
import type { Change } from '../traits/deed.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';
import { changedParts, isSame } from './mended.ts';

/** Why a deed cannot be taken back, and which object is in the way. */
export interface Hindrance {
  readonly why: 'changed-since' | 'gone-since' | 'in-the-way' | 'place-is-gone' | 'still-needed';
  readonly object: Goid;
}

/** What later play keeps from being taken back; nothing where it can be. */
export function hindrance(world: WorldView, changes: readonly Change[]): Hindrance | undefined {
  const touched = new Map(changes.map(change => [change.goid, change]));
  for (const change of changes) {
    const found = hindranceOf(world, change, touched);
    if (found) return found;
  }
  return undefined;
}

type Touched = ReadonlyMap<Goid, Change>;

function hindranceOf(world: WorldView, change: Change, touched: Touched): Hindrance | undefined {
  const { goid, was, is } = change;
  const now = world.get(goid);
  if (is === null) return now ? { why: 'in-the-way', object: goid } : hasPlace(world, change, touched);
  if (!now) return { why: 'gone-since', object: goid };
  if (was === null) return isAsMade(now, rehydrate(is)) ?? isNeeded(world, now, touched);
  const parts = changedParts(now, { was: rehydrate(was), is: rehydrate(is) });
  if (parts.some(part => !isSame(part.now, part.is))) return { why: 'changed-since', object: goid };
  return hasPlace(world, change, touched);
}

/** What was made must still be as it was made. */
function isAsMade(now: GameObject, made: GameObject): Hindrance | undefined {
  const bare = ({ order: _, traits: { timers: __, ...traits }, ...it }: GameObject) => ({ ...it, traits });
  return isSame(bare(now), bare(made)) ? undefined : { why: 'changed-since', object: now.goid };
}

/** What was made can go only if nothing came into it, and no way leads to it. */
function isNeeded(world: WorldView, { goid }: GameObject, touched: Touched): Hindrance | undefined {
  const inside = everythingIn(world, goid, kinds).map(it => it.goid);
  const later = [...inside, ...world.exitsTo(goid)].find(it => !touched.has(it));
  return later === undefined ? undefined : { why: 'still-needed', object: later };
}

/** What comes back needs its place, and a way also its direction and its end. */
function hasPlace(world: WorldView, { was }: Change, touched: Touched): Hindrance | undefined {
  if (was === null) return undefined;
  const { goid, container, traits } = rehydrate(was);
  if (container !== null && !willBe(world, container, touched))
    return { why: 'place-is-gone', object: container };
  const way = traits.exit;
  if (!way || container === null) return undefined;
  if (!willBe(world, way.to, touched)) return { why: 'place-is-gone', object: way.to };
  const other = world.exit(container, way.direction);
  if (other === undefined || other === goid || touched.has(other)) return undefined;
  return { why: 'in-the-way', object: other };
}

/** Whether something will be there when the deed is taken back. */
function willBe(world: WorldView, goid: Goid, touched: Touched): boolean {
  const change = touched.get(goid);
  return change ? change.was !== null : world.get(goid) !== undefined;
}
