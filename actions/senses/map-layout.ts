import { seenWay, steps } from '../../domain/coordinates.ts';
import { directions } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { around } from '../../domain/world-view.ts';

/** A map is flat. */
const compass = directions.filter(it => steps[it] && !steps[it][2]);

/** Which room lies where, seen from one in the middle. */
export class MapLayout {
  readonly #at = new Map<string, Goid>();

  /** The room that is so far east and so far north of the middle. */
  at(x: number, y: number): Goid | undefined {
    return this.#at.get(`${x},${y}`);
  }

  /** Puts a room where none is yet; whether it lies there now. */
  put(room: Goid, x: number, y: number): boolean {
    if (this.at(x, y) !== undefined) return false;
    this.#at.set(`${x},${y}`, room);
    return true;
  }
}

/** Lays out the rooms of one area around a room, as far as their visible exits lead, the nearest first. */
export function layOut(world: WorldView, middle: Goid, reach: number): MapLayout {
  const layout = new MapLayout();
  const area = around(world, middle, 'area')?.goid;
  const seen = new Set([middle]);
  const queue: { room: Goid; x: number; y: number }[] = [{ room: middle, x: 0, y: 0 }];
  layout.put(middle, 0, 0);
  for (let at = queue.shift(); at; at = queue.shift())
    for (const direction of compass) {
      const [dx, dy] = steps[direction] ?? [0, 0];
      const [x, y] = [at.x + dx, at.y + dy];
      const to = seenWay(world, at.room, direction);
      if (to === undefined || seen.has(to) || Math.max(Math.abs(x), Math.abs(y)) > reach) continue;
      if (around(world, to, 'area')?.goid !== area || !layout.put(to, x, y)) continue;
      seen.add(to);
      queue.push({ room: to, x, y });
    }
  return layout;
}
