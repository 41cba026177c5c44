import type { Goid } from '../ids.ts';

/** What can be open or shut. It may be locked while it is open, and is locked then as soon as it falls shut. */
export interface Openable {
  readonly open: boolean;
  /** `null` has no lock. */
  readonly lock: Lock | null;
}

/** A lock, and the things that turn it. */
export interface Lock {
  readonly locked: boolean;
  readonly keys: readonly Goid[];
}
