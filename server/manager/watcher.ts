import type { Goid } from '../../domain/ids.ts';
import type { Batch } from './batch.ts';

/** A bug inside an action, with all that is needed to find it. */
export interface Failure {
  readonly error: Error;
  readonly actor: Goid;
  readonly action: string;
  /** As the player typed it. */
  readonly line: string;
}

/** A builder has something to mend in a reaction. */
export interface BrokenReaction {
  /** File, line and name. */
  readonly where: string;
  /** Whose reaction it is. */
  readonly me: Goid;
  readonly words: string;
}

/** Who is told how the Manager fares: the log and the metrics. */
export interface Watcher {
  performed(action: string, seconds: number): void;
  failed(failure: Failure): void;
  reactionFailed(broken: BrokenReaction): void;
  kept(batch: Batch, seconds: number): void;
  /** Everything in these batches was undone, so many seconds after the oldest began to be kept; the newest comes first. */
  undone(batches: readonly Batch[], cause: Error, seconds: number): void;
}
