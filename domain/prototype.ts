import type { AreaThing } from './area-plan.ts';

/** What can be made again and again, as a builder wrote it in a file. */
export interface Prototype {
  readonly name: string;
  /** One thing, or several that are equal; their ids and that of the room are those of the file, and new when they are made. */
  readonly things: readonly AreaThing[];
}
