import { getOrMake } from './get-or-make.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';

const none: ReadonlySet<Goid> = new Set();

/** Which things in a place react to what happens there. */
export class Reactors {
  readonly #places = new Map<Goid, Set<Goid>>();

  in(place: Goid): ReadonlySet<Goid> {
    return this.#places.get(place) ?? none;
  }

  /** Notes that a record has taken the place of another. */
  note(old: GameObject | undefined, next: GameObject | null): void {
    const from = placeOf(old);
    const to = placeOf(next);
    if (from === to) return;
    if (from !== null && old) this.#forget(from, old.goid);
    if (to !== null && next) getOrMake(this.#places, to, () => new Set<Goid>()).add(next.goid);
  }

  clear(): void {
    this.#places.clear();
  }

  #forget(place: Goid, goid: Goid): void {
    const there = this.#places.get(place);
    there?.delete(goid);
    if (there?.size === 0) this.#places.delete(place);
  }
}

/** Where something is that reacts; `null` for what does not, or is nowhere. */
function placeOf(object: GameObject | null | undefined): Goid | null {
  return object?.traits.reacts ? object.container : null;
}
