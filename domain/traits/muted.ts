import type { Goid } from '../ids.ts';

/** Somebody who may not talk for a while. */
export interface Muted {
  /** Milliseconds since 1970; `null` until somebody lifts it. */
  readonly until: number | null;
  readonly reason: string;
  readonly by: Goid;
}
