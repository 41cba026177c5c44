import { setImmediate as nextTurn } from 'node:timers/promises';

/** In so many turns of the loop everything goes on that waits for nothing but its turn. */
const quietTurns = 4;

/** Knows what the server waits for outside its own thread, so that nobody has to guess when it has done everything. */
export class Busy {
  readonly #work = new Set<Promise<unknown>>();
  /** Whether the server has stopped: what it still tries is given up. */
  isOver = false;

  /** Counts some work in until it is done. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.#work.add(work);
    try {
      return await work;
    } finally {
      this.#work.delete(work);
    }
  }

  /** Resolves when nothing is under way any more. */
  async over(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      if (this.#work.size > 0) quiet = 0;
      await Promise.allSettled(this.#work);
      await nextTurn();
    }
  }
}
