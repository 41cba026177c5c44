import type { Goid } from '../ids.ts';

/** One object that a deed touched: dehydrated before and after it; `null` did not exist. */
export interface Change {
  readonly goid: Goid;
  readonly was: string | null;
  readonly is: string | null;
}

/** What somebody of the staff did. */
export interface Deed {
  /** Rises with every deed of one person. */
  readonly number: number;
  readonly by: Goid;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whom or what it was done to; `null` where it was the server or something outside the world. */
  readonly target: Goid | null;
  /** What the target was called then. */
  readonly targetName: string;
  /** What more there is to say; never an address, a password or what somebody said in private. */
  readonly detail: string;
  /** What can be taken back; `null` where that cannot be done, or no more. */
  readonly changes: readonly Change[] | null;
  readonly undone: boolean;
}
