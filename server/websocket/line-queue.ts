import type { LimitReached } from '../limit-name.ts';
import type { InboxLimits } from '../telnet/inbox.ts';
import { Inbox } from '../telnet/inbox.ts';

/** What a queue of typed lines is made of. */
export interface LineQueueParts {
  readonly limits: InboxLimits;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Whether the client reads its answers, so that more of its lines may be done. */
  isReading(): boolean;
  take(line: string): void;
  readonly reached: LimitReached;
}

/** Typed lines on their way to the session, as fast as the limits allow and no faster. */
export class LineQueue {
  readonly #parts: LineQueueParts;
  readonly #inbox: Inbox;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: LineQueueParts) {
    this.#parts = parts;
    this.#inbox = new Inbox(parts.limits, parts.clock, parts.reached);
  }

  /** Whether so many lines wait that no more should be read. */
  get isFull(): boolean {
    return this.#inbox.isFull;
  }

  get isEmpty(): boolean {
    return this.#inbox.isEmpty;
  }

  put(line: string): void {
    this.#inbox.put(line);
    this.goOn();
  }

  /** Begins the next turn of the loop, in which more lines may be handed on. */
  turnEnds(): void {
    this.#inbox.turnEnds();
    this.goOn();
  }

  /** Hands on what may be handed on now. */
  goOn(): void {
    while (!this.#stopped && this.#parts.isReading()) {
      const line = this.#inbox.next();
      if (line === undefined) break;
      this.#parts.take(line);
    }
    const millis = this.#stopped ? 0 : this.#inbox.waitMillis();
    if (millis > 0) this.#goOnAfter(millis);
  }

  /** Hands on nothing more. */
  stop(): void {
    this.#stopped = true;
    this.#inbox.clear();
    clearTimeout(this.#timer);
  }

  #goOnAfter(millis: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.goOn();
    }, millis);
  }
}
