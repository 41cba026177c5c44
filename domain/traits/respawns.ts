import type { Goid } from '../ids.ts';

/** A mobile that comes back after its death, and where; who has no such trait comes back where it died. */
export interface Respawns {
  readonly room: Goid;
  /** After so many seconds; `null` never comes back. */
  readonly seconds: number | null;
}
