import { getOrMake } from './get-or-make.ts';
import type { Goid } from './ids.ts';
import type { GameObject, Kind } from './object.ts';

const nothing: readonly Goid[] = [];
type Look = (goid: Goid) => GameObject | undefined;

/** The contents of places: for each place and kind the goids in rising `order`. */
export class Shelves {
  readonly #places = new Map<Goid, Map<Kind, Goid[]>>();
  readonly #look: Look;

  constructor(look: Look) {
    this.#look = look;
  }

  contents(place: Goid, kind: Kind): readonly Goid[] {
    return this.#places.get(place)?.get(kind) ?? nothing;
  }

  count(place: Goid): number {
    let sum = 0;
    for (const shelf of this.#places.get(place)?.values() ?? []) sum += shelf.length;
    return sum;
  }

  /** The order that the next thing of this kind gets in this place. */
  next(place: Goid, kind: Kind): number {
    const last = this.contents(place, kind).at(-1);
    return last === undefined ? 0 : this.#orderOf(last) + 1;
  }

  /** Puts a thing where its order says; at the end costs nothing, and nearly everything comes to the end. */
  add(place: Goid, thing: GameObject): void {
    const shelf = this.#shelf(place, thing.kind);
    let at = shelf.length;
    while (at > 0 && this.#orderOf(shelf[at - 1] as Goid) > thing.order) at -= 1;
    if (at === shelf.length) shelf.push(thing.goid);
    else shelf.splice(at, 0, thing.goid);
  }

  remove(place: Goid, thing: GameObject): void {
    const kinds = this.#places.get(place);
    const shelf = kinds?.get(thing.kind);
    if (!kinds || !shelf) return;
    shelf.splice(shelf.indexOf(thing.goid), 1);
    if (shelf.length === 0) kinds.delete(thing.kind);
    if (kinds.size === 0) this.#places.delete(place);
  }

  #shelf(place: Goid, kind: Kind): Goid[] {
    const kinds = getOrMake(this.#places, place, () => new Map<Kind, Goid[]>());
    return getOrMake(kinds, kind, () => []);
  }

  #orderOf(goid: Goid): number {
    return this.#look(goid)?.order ?? 0;
  }
}
