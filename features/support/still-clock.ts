/** A clock that stands still until it is told to go on. */
export class StillClock {
  #milliseconds = Date.UTC(2027, 0, 1);

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#milliseconds;
  }

  goOn(seconds: number): void {
    this.#milliseconds += seconds * 1000;
  }
}
