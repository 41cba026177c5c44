import type { Direction } from './directions.ts';
import type { Goid } from './ids.ts';
import type { GameObject, Kind } from './object.ts';

/** The world as everyone but `evolve` sees it: questions only, each answered by an index. */
export interface WorldView {
  get(goid: Goid): GameObject | undefined;
  /** The things of a kind in a place, in the order in which they came there. */
  contents(place: Goid, kind: Kind): readonly Goid[];
  /** How many things there are in a place, of all kinds. */
  count(place: Goid): number;
  /** The exit that leads from a room in a direction. */
  exit(room: Goid, direction: Direction): Goid | undefined;
  /** Every exit that leads to a room. */
  exitsTo(room: Goid): ReadonlySet<Goid>;
  /** A player by name, in any case, present or not. */
  playerNamed(name: string): Goid | undefined;
  /** The players who are in the world now. */
  present(): ReadonlySet<Goid>;
  ofKind(kind: Kind): ReadonlySet<Goid>;
  /** What reacts to what happens in a place, and is there itself. */
  reactors(place: Goid): ReadonlySet<Goid>;
}

/** Every thing in a place, kind after kind. */
export function everythingIn(world: WorldView, place: Goid, among: readonly Kind[]): GameObject[] {
  const found: GameObject[] = [];
  for (const kind of among)
    for (const goid of world.contents(place, kind)) {
      const object = world.get(goid);
      if (object) found.push(object);
    }
  return found;
}

/** The nearest holder of a kind around a thing: the room one stands in, the area of a room. */
export function around(world: WorldView, start: Goid, kind: Kind): GameObject | undefined {
  let place = world.get(start);
  while (place && place.kind !== kind)
    place = place.container === null ? undefined : world.get(place.container);
  return place;
}

/** Whether a thing lies in a holder, at any depth. */
export function isInside(world: WorldView, thing: Goid, holder: Goid): boolean {
  let place = world.get(thing)?.container ?? null;
  while (place !== null) {
    if (place === holder) return true;
    place = world.get(place)?.container ?? null;
  }
  return false;
}
