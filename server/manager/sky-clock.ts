import { nextSkyChange } from '../../domain/calendar.ts';

interface SkyClockParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rings once at a time; gives what takes the alarm back. */
  readonly alarm: (at: number, ring: () => void) => () => void;
  /** The sky may have changed; rejects where that could not be kept. */
  readonly changed: () => Promise<void>;
}

/** Rings when it starts and whenever the sky of the game changes; between two changes it costs nothing. */
export class SkyClock {
  readonly #parts: SkyClockParts;
  #cancel: (() => void) | undefined;

  constructor(parts: SkyClockParts) {
    this.#parts = parts;
  }

  start(): void {
    this.stop();
    this.#change();
    this.#wait(nextSkyChange(this.#parts.now()));
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(at: number): void {
    this.#cancel = this.#parts.alarm(at, () => {
      const { now } = this.#parts;
      // A machine cannot wait for ever: an alarm may ring before its time.
      if (now() < at) return this.#wait(at);
      this.#change();
      this.#wait(nextSkyChange(now()));
    });
  }

  #change(): void {
    // A change that could not be is made up for by the next one, and whoever was not told of it has lost nothing.
    this.#parts.changed().catch(() => {});
  }
}
