import { nextSkyChange } from '../../domain/calendar.ts';

interface SkyClockParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rings once at a time; gives what takes the alarm back. */
  readonly alarm: (at: number, ring: () => void) => () => void;
  /** The sky has changed; rejects where that could not be told. */
  readonly changed: () => Promise<void>;
}

/** Rings when the sky of the game changes. Nothing of the world depends on it, so nothing of it is kept. */
export class SkyClock {
  readonly #parts: SkyClockParts;
  #cancel: (() => void) | undefined;

  constructor(parts: SkyClockParts) {
    this.#parts = parts;
  }

  start(): void {
    this.stop();
    this.#wait(nextSkyChange(this.#parts.now()));
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(at: number): void {
    this.#cancel = this.#parts.alarm(at, () => {
      const { now, changed } = this.#parts;
      // A machine cannot wait for ever: an alarm may ring before its time.
      if (now() < at) return this.#wait(at);
      // Whoever could not be told of the sky has lost nothing.
      changed().catch(() => {});
      this.#wait(nextSkyChange(now()));
    });
  }
}
