import type { Direction } from '../directions.ts';
import type { Goid } from '../ids.ts';

/** An exit leads somewhere. */
export interface Way {
  readonly direction: Direction;
  readonly to: Goid;
}
