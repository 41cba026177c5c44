/** Too many wait already; whoever asked should try again later. */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  constructor(waiting: number) {
    super(`${waiting} password checks wait already; try again later`);
  }
}

/** How many run at once (each takes a thread of libuv's four and the memory of its costs), and how many more may wait. */
export interface HashingLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Runs work in the order in which it came, so much at once; refuses with `BusyError` what finds too long a queue. */
export class HashingQueue {
  readonly #limits: HashingLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: HashingLimits) {
    this.#limits = limits;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#turn();
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  async #turn(): Promise<void> {
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#limits.waiting) throw new BusyError(this.#waiting.length);
    await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  // Hands the place on to the one who waits longest, so that a newcomer cannot slip in between.
  #end(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
