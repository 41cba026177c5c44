import type { Goid } from '../ids.ts';

/** What one builder tells the others of a thing; players never see it. */
export interface Note {
  readonly text: string;
  readonly by: Goid;
}

/** What can be kept about a thing for reactions and for builders. */
export type InfoValue = string | number | boolean | null;

/** What is kept about a thing, by its dotted path: `quest.stage`. */
export type Info = Readonly<Record<string, InfoValue>>;
