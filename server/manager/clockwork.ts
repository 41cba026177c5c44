import type { Due } from '../../domain/timetable.ts';

interface ClockworkParts {
  /** What is due next in the world as it is. */
  readonly next: () => Due | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rings once at a time, or as soon after it as may be; gives what takes the alarm back. */
  readonly alarm: (at: number, ring: () => void) => () => void;
  /** Lets it happen; rejects where it was undone. */
  readonly fire: (due: Due) => Promise<void>;
}

/** So much is done in one turn of the loop when very much is due at once. */
const mostAtOnce = 200;
/** What was undone is tried again after so long. */
const pauseMilliseconds = 1000;

/** Lets happen what the world has timers for, each at its time. What is due is a question to the world, so an undone batch needs no care here. */
export class Clockwork {
  readonly #parts: ClockworkParts;
  #running = false;
  #ringing = false;
  #set: { readonly at: number; readonly cancel: () => void } | undefined;
  #notBefore = 0;

  constructor(parts: ClockworkParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running = true;
    this.wind();
  }

  stop(): void {
    this.#running = false;
    this.#unset();
  }

  /** Looks what is next, since the world has changed. */
  wind(): void {
    if (!this.#running || this.#ringing) return;
    const due = this.#parts.next();
    if (!due) return this.#unset();
    const at = Math.max(due.at, this.#notBefore);
    if (at === this.#set?.at) return;
    this.#unset();
    this.#set = { at, cancel: this.#parts.alarm(at, () => this.#ring()) };
  }

  #unset(): void {
    this.#set?.cancel();
    this.#set = undefined;
  }

  #ring(): void {
    this.#set = undefined;
    this.#ringing = true;
    let before: Due | undefined;
    for (let count = 0; count < mostAtOnce; count += 1) {
      const due = this.#parts.next();
      if (!due || due.at > this.#parts.now()) break;
      // What was just done and is there again was undone on the spot.
      if (due.goid === before?.goid && due.key === before.key && due.at === before.at) {
        this.#pause();
        break;
      }
      before = due;
      this.#parts.fire(due).catch(() => {
        this.#pause();
        this.wind();
      });
    }
    this.#ringing = false;
    this.wind();
  }

  #pause(): void {
    this.#notBefore = this.#parts.now() + pauseMilliseconds;
  }
}
