import type { Writing } from './errors.ts';
import { StoreWriteError } from './errors.ts';

/**
 * Writes, one after the other in the order in which they were handed in.
 * When one fails, every batch that was handed in before its failure could be known fails too: it was made on top of a
 * world that is not in the store. A restore is not held up: it puts back what was, whatever came between.
 */
export class OrderedWrites {
  readonly #path: string;
  #lastFailure: unknown;
  #ended: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** Runs `write` in its turn; rejects with what it threw, or with `StoreWriteError` when a write before it failed. */
  add(writing: Writing, write: () => Promise<void>): Promise<void> {
    const knownFailure = this.#lastFailure;
    const done = this.#ended.then(() => {
      if (writing.batchId !== null && this.#lastFailure !== knownFailure) {
        throw new StoreWriteError(this.#path, writing, this.#lastFailure);
      }
      return this.#run(write);
    });
    this.#ended = done.catch(() => undefined);
    return done;
  }

  /** Resolves when all writes handed in so far have ended, well or not. */
  ended(): Promise<void> {
    return this.#ended;
  }

  async #run(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      this.#lastFailure = error;
      throw error;
    }
  }
}
