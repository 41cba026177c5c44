import type { Goid } from '../ids.ts';
import type { Written } from './written.ts';

/** One post on a board; its first line is its title. */
export interface Post extends Written {
  readonly number: number;
  /** The post it answers; 0 for none. */
  readonly parent: number;
  readonly by: Goid;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** What has become of a report; empty on a board for news. */
  readonly status: string;
}

/** Where people leave posts for everybody to read. */
export interface Board {
  /** How many posts there may be at once. */
  readonly most: number;
  /** The number of the newest post there ever was; no number comes twice. */
  readonly last: number;
  /** What the area is told when somebody posts; empty for nothing. */
  readonly announce: string;
  readonly posts: readonly Post[];
}

/** Which posts of a board somebody has read: all up to a number, and some beyond it. */
export interface ReadMarks {
  readonly board: Goid;
  readonly upTo: number;
  readonly also: readonly number[];
}
