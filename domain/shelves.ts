import { getOrMake } from './get-or-make.ts';
import type { Goid } from './ids.ts';
import type { GameObject, Kind } from './object.ts';

const nothing: readonly Goid[] = [];

/** The things of one kind in one place, and beside each its order, which rises. */
interface Shelf {
  readonly goids: Goid[];
  readonly orders: number[];
}

/** The contents of places: for each place and kind the goids in rising `order`. */
export class Shelves {
  readonly #places = new Map<Goid, Map<Kind, Shelf>>();

  contents(place: Goid, kind: Kind): readonly Goid[] {
    return this.#places.get(place)?.get(kind)?.goids ?? nothing;
  }

  count(place: Goid): number {
    let sum = 0;
    for (const { goids } of this.#places.get(place)?.values() ?? []) sum += goids.length;
    return sum;
  }

  /** The order that the next thing of this kind gets in this place. */
  next(place: Goid, kind: Kind): number {
    return (this.#places.get(place)?.get(kind)?.orders.at(-1) ?? -1) + 1;
  }

  /** Puts a thing where its order says; at the end costs nothing, and nearly everything comes to the end. */
  add(place: Goid, { goid, kind, order }: GameObject): void {
    const kinds = getOrMake(this.#places, place, () => new Map<Kind, Shelf>());
    const { goids, orders } = getOrMake(kinds, kind, () => ({ goids: [], orders: [] }));
    if ((orders.at(-1) ?? -1) <= order) {
      goids.push(goid);
      orders.push(order);
      return;
    }
    const at = firstNotBelow(orders, order + 1);
    goids.splice(at, 0, goid);
    orders.splice(at, 0, order);
  }

  remove(place: Goid, { goid, kind, order }: GameObject): void {
    const shelf = this.#places.get(place)?.get(kind);
    if (!shelf) return;
    const at = shelf.goids.indexOf(goid, firstNotBelow(shelf.orders, order));
    if (at < 0) return;
    takeOut(shelf.goids, at);
    takeOut(shelf.orders, at);
  }

  /** A place is no more, and where nothing lies in it nothing is kept of it. */
  forget(place: Goid): void {
    if (this.count(place) === 0) this.#places.delete(place);
  }

  /** Takes everything away. */
  clear(): void {
    this.#places.clear();
  }
}

/** Where in a rising row the first number stands that is not below a given one. */
function firstNotBelow(row: readonly number[], least: number): number {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((row[middle] ?? least) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Like `splice`, without the row that it gives back; most rows are short. */
function takeOut<T>(row: T[], at: number): void {
  for (let to = at + 1; to < row.length; to += 1) row[to - 1] = row[to] as T;
  row.pop();
}
