import type { Goid } from '../ids.ts';
import type { Written } from './written.ts';

/** Something that somebody wrote to a player. */
export interface Letter extends Written {
  readonly number: number;
  readonly from: Goid;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Said to somebody who was away: it is told when they come back, and not kept after that. */
  readonly spoken: boolean;
  readonly read: boolean;
}

/** The letters of a player, the oldest first. */
export interface Mailbox {
  /** The number of the newest letter there ever was. */
  readonly last: number;
  readonly letters: readonly Letter[];
}
