import type { Goid } from '../ids.ts';

/** Whom somebody follows from room to room. */
export interface Follows {
  readonly leader: Goid;
}
