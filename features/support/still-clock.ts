interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that stands still until it is told to go on. */
export class StillClock {
  #milliseconds = Date.UTC(2027, 0, 1);
  readonly #alarms = new Set<Alarm>();

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#milliseconds;
  }

  /** Rings once, when the clock has come so far; what is past already rings in a moment. */
  alarm(at: number, ring: () => void): () => void {
    const alarm = { at, ring };
    this.#alarms.add(alarm);
    if (at <= this.#milliseconds) setImmediate(() => this.#ringUntil(this.#milliseconds));
    return () => void this.#alarms.delete(alarm);
  }

  /** The machine that waited for the alarms is gone. */
  silence(): void {
    this.#alarms.clear();
  }

  /** Goes on, and stops on the way at each time for which an alarm is set. */
  goOn(seconds: number): void {
    const end = this.#milliseconds + seconds * 1000;
    this.#ringUntil(end);
    this.#milliseconds = end;
  }

  #ringUntil(end: number): void {
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#alarms.delete(next);
      this.#milliseconds = Math.max(this.#milliseconds, next.at);
      next.ring();
    }
  }

  #next(end: number): Alarm | undefined {
    return [...this.#alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
