import type { Goid } from '../ids.ts';

/** An exit with a door that is kept on the exit of the other side, so that both are always in step. */
export interface Doorway {
  readonly hangsAt: Goid;
}
