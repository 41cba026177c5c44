import type { Direction } from '../../domain/directions.ts';
import { oppositeOf } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { layOut } from '../senses/map-layout.ts';
import type { Transaction } from '../transaction.ts';

/** How many rooms away another way to the same place is still found. */
const reach = 20;

const steps = { north: [0, 1], south: [0, -1], east: [1, 0], west: [-1, 0] } as const;
const sides = ['north', 'south', 'east', 'west'] as const;

/** A way out of a new room, and the room beside it. */
export interface SideWay {
  readonly direction: Direction;
  readonly to: Goid;
}

/**
 * Where a new room comes to lie on the map of its area, and the rooms beside it to which ways lead as well; a sentence where
 * it cannot lie there. An area that says nothing of a map takes a room in any direction.
 */
export function siteOf(
  tx: Transaction,
  area: GameObject,
  direction: Direction,
): { readonly beside: readonly SideWay[] } | string {
  const kind = area.traits.areaMap ?? 'none';
  if (kind === 'none') return { beside: [] };
  const side = sides.find(it => it === direction);
  if (!side) return 'This area is drawn as a map: a room lies north, south, east or west of another.';
  const layout = layOut(tx.world, tx.room.goid, reach);
  const [x, y] = steps[side];
  const there = layout.at(x, y);
  if (there !== undefined)
    return `There is a room at that place of the map already: ${tx.world.get(there)?.name} (${there}).`;
  if (kind === 'rooms') return { beside: [] };
  const beside = sides.flatMap((it): SideWay[] => {
    const [dx, dy] = steps[it];
    const to = layout.at(x + dx, y + dy);
    const isFree = to !== undefined && to !== tx.room.goid && !tx.world.exit(to, oppositeOf(it));
    return isFree ? [{ direction: it, to }] : [];
  });
  return { beside };
}
