import type { Goid } from './ids.ts';
import type { Tier } from './traits/character.ts';
import { tiers } from './traits/character.ts';
import type { Traits } from './traits.ts';

/** What sort of thing an object is. */
export const kinds = ['area', 'room', 'exit', 'player', 'mobile', 'container', 'item', 'record'] as const;
export type Kind = (typeof kinds)[number];

/** Which pronouns speak of it. */
export const genders = ['he', 'she', 'it', 'they'] as const;
export type Gender = (typeof genders)[number];

/** Any thing in the world. Records are replaced, never changed: the old record is the pre-image. */
export interface GameObject {
  readonly goid: Goid;
  readonly kind: Kind;
  /** Without its article: `rusty sword`, `Bob`, `The Fishing Quay`. */
  readonly name: string;
  readonly altNames: readonly string[];
  /** The common word for it: `sword`. */
  readonly generic: string;
  /** `a`, `an`, `some`, `the`; empty for what has a name of its own. */
  readonly article: string;
  /** Follows the name in a list: `hangs from a nail`. */
  readonly shortDesc: string;
  /** What one sees who looks at it; of a room, its description. */
  readonly longDesc: string;
  /** Where it is: a room, a bearer, a container, an area; `null` is nowhere (an absent player, an area). */
  readonly container: Goid | null;
  /** Its place among the things of its kind there, rising; kept by the world. */
  readonly order: number;
  readonly gender: Gender;
  readonly visible: boolean;
  readonly movable: boolean;
  readonly traits: Traits;
}

/** What must be said of a new object; the world adds its order. */
export type NewObject = Omit<GameObject, 'order'>;

/** The name as a sentence uses it: `a rusty sword`, `Bob`. */
export function fullName(object: GameObject): string {
  return object.article === '' ? object.name : `${object.article} ${object.name}`;
}

/** Whether it is somebody, and not a thing or a place. */
export function isLiving(object: GameObject): boolean {
  return object.kind === 'player' || object.kind === 'mobile';
}

/** Whether somebody may do what a tier may. */
export function hasTier(object: GameObject, least: Tier): boolean {
  return tiers.indexOf(object.traits.character?.tier ?? 'player') >= tiers.indexOf(least);
}

/** The most things a living being can carry. */
export const carryLimit = 40;
