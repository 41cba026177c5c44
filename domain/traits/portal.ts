import type { Goid } from '../ids.ts';

/** The ways of going through a portal, each a verb. */
export const portalWays = ['enter', 'jump', 'climb', 'crawl'] as const;
export type PortalWay = (typeof portalWays)[number];

/** A thing that leads to a room. Each text is a whole sentence with `!name` and `!pronoun` in it; `null` has the usual one. */
export interface Portal {
  readonly to: Goid;
  readonly way: PortalWay;
  /** What they see who are there when somebody comes out. */
  readonly arrival: string | null;
  /** What they see who stay behind. */
  readonly departure: string | null;
  /** What the traveller reads. */
  readonly passage: string | null;
}
