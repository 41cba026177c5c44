/** How wrong passwords slow a login down. */
export interface ThrottleLimits {
  /** So many wrong passwords cost nothing. */
  readonly freeTries: number;
  /** The longest that one waits, in seconds. */
  readonly mostSeconds: number;
}

interface Failures {
  readonly count: number;
  /** Until when the next try waits, in milliseconds. */
  readonly until: number;
  readonly at: number;
}

/** How many names and addresses are remembered; the oldest is forgotten for a new one. */
const mostRemembered = 20_000;
/** After so long without a wrong password all is forgotten, in milliseconds. */
const forgetAfter = 3_600_000;

/** Counts wrong passwords by name and by address: each beyond the free ones doubles how long the next try waits. */
export class Throttle {
  readonly #failures = new Map<string, Failures>();
  readonly #limits: () => ThrottleLimits;
  readonly #now: () => number;

  /** `now` gives milliseconds. */
  constructor(limits: () => ThrottleLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** How many seconds the next try has to wait for any of some keys; 0 is not at all. */
  waitSeconds(keys: readonly string[]): number {
    const now = this.#now();
    const until = Math.max(0, ...keys.map(key => this.#failures.get(key)?.until ?? 0));
    return Math.max(0, Math.ceil((until - now) / 1000));
  }

  /** A password was wrong. */
  failed(keys: readonly string[]): void {
    for (const key of keys) this.#count(key);
  }

  /** The right password was given: what was counted for these keys is forgotten. */
  succeeded(keys: readonly string[]): void {
    for (const key of keys) this.#failures.delete(key);
  }

  #count(key: string): void {
    const now = this.#now();
    const { freeTries, mostSeconds } = this.#limits();
    const old = this.#failures.get(key);
    const count = (old && now - old.at < forgetAfter ? old.count : 0) + 1;
    const over = count - freeTries;
    const seconds = over <= 0 ? 0 : Math.min(2 ** Math.min(over, 30), mostSeconds);
    // Put in anew, so that the oldest stands first.
    this.#failures.delete(key);
    this.#failures.set(key, { count, at: now, until: now + seconds * 1000 });
    if (this.#failures.size > mostRemembered) this.#forgetOldest();
  }

  #forgetOldest(): void {
    for (const key of this.#failures.keys()) {
      this.#failures.delete(key);
      return;
    }
  }
}
