import type { Goid } from '../domain/ids.ts';

/** What the record of a deed says besides who did it and when. */
export interface Concern {
  /** Whom or what it is done to; `null` where that is no object of the world. */
  readonly target: Goid | null;
  /** What more there is to say, never an address or anybody's private words. */
  readonly detail?: string;
  /** What the target is called, where it will not be there to be asked. */
  readonly targetName?: string;
  /** It cannot be taken back. */
  readonly isLasting?: true;
}
