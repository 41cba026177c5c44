import type { Direction } from './directions.ts';
import type { Goid } from './ids.ts';
import type { Gender } from './object.ts';
import type { Traits } from './traits.ts';

/** What a builder wrote in one world file, checked, with every id whole. */
export interface AreaPlan {
  readonly goid: Goid;
  readonly name: string;
  readonly description: string;
  readonly traits: Traits;
  readonly rooms: readonly AreaRoom[];
}

/** A room, as `harbour/quay`. */
export interface AreaRoom {
  readonly goid: Goid;
  readonly name: string;
  readonly description: string;
  /** The names of the reaction files by which the room itself reacts. */
  readonly reactions: readonly string[];
  readonly traits: Traits;
  readonly exits: readonly AreaExit[];
  readonly things: readonly AreaThing[];
}

/** A way out, as `harbour/quay/north`. Its name is its direction where the builder gave none, its description then empty. */
export interface AreaExit {
  readonly goid: Goid;
  readonly direction: Direction;
  readonly to: Goid;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly traits: Traits;
}

interface Described {
  readonly goid: Goid;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What follows the name where it is seen; may be empty. */
  readonly short: string;
  readonly description: string;
  /** What it has besides what every thing of its kind has. */
  readonly traits: Traits;
}

/** A thing to look at and, where it is movable, to carry. */
export interface AreaItem extends Described {
  readonly kind: 'item';
  readonly movable: boolean;
  /** Whether one speaks of it in the plural: `some trousers`. */
  readonly plural: boolean;
}

/** A thing that holds other things; a capacity of `null` is without limit. */
export interface AreaContainer extends Described {
  readonly kind: 'container';
  readonly movable: boolean;
  readonly plural: boolean;
  readonly capacity: number | null;
  readonly contents: readonly AreaLyingThing[];
}

/** Somebody, or some animal, who is there. */
export interface AreaMobile extends Described {
  readonly kind: 'mobile';
  readonly gender: Gender;
}

/** What can lie in a container. */
export type AreaLyingThing = AreaItem | AreaContainer;

/** What a room can hold at the start. */
export type AreaThing = AreaLyingThing | AreaMobile;
