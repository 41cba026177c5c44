import type { EventStored, Notice } from './stored-event.ts';
import type { Wanted } from './wanted.ts';
import { isWanted } from './wanted.ts';

interface Parts {
  readonly wanted: Wanted;
  /** What the subscriber knows already; `undefined` where only what is to come matters. */
  readonly after: number | undefined;
  /** The most events that wait for the subscriber; what comes beyond them is a gap. */
  readonly mostWaiting: number;
  /** A gap began. */
  readonly gapped: () => void;
  readonly closed: (subscription: Subscription) => void;
}

/** What one subscriber is still to be told, in the order of positions. Nobody waits for it. */
export class Subscription implements AsyncIterable<Notice> {
  readonly #parts: Parts;
  readonly #waiting: EventStored[] = [];
  /** What was not told, behind all that waits; it grows until the subscriber has come to it. */
  #gap: { readonly from: number; readonly to: number } | null = null;
  #closed = false;
  #arrival = Promise.withResolvers<void>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The feed goes on behind this position; what lies between it and what the subscriber knows is a gap. */
  begin(told: number): void {
    const { after } = this.#parts;
    if (after !== undefined) this.miss({ from: after + 1, to: told });
  }

  /** Takes an event, where it is wanted; where too many wait already, it belongs to the gap. */
  offer(event: EventStored): void {
    const { after = 0, wanted } = this.#parts;
    if (this.#closed || event.position <= after || !isWanted(event, wanted)) return;
    if (this.#gap || this.#waiting.length >= this.#parts.mostWaiting) {
      this.miss({ from: event.position, to: event.position });
      return;
    }
    this.#waiting.push(event);
    this.#arrived();
  }

  /** Takes that events cannot be told, whichever they are. */
  miss({ from, to }: { readonly from: number; readonly to: number }): void {
    if (this.#closed || to < from) return;
    if (!this.#gap) this.#parts.gapped();
    this.#gap = { from: this.#gap?.from ?? from, to };
    this.#arrived();
  }

  /** No more comes; what waits can still be read. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#arrived();
    this.#parts.closed(this);
  }

  /** Everything from now on, until it is closed; leaving the loop closes it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Notice> {
    try {
      for (;;) {
        const next = this.take();
        if (next) yield next;
        else if (this.#closed) return;
        else await this.#arrival.promise;
      }
    } finally {
      this.close();
    }
  }

  /** What is next, if something is there. */
  take(): Notice | null {
    const event = this.#waiting.shift();
    if (event) return Object.freeze({ kind: 'stored', event });
    const gap = this.#gap;
    this.#gap = null;
    return gap && Object.freeze({ kind: 'gap', ...gap });
  }

  #arrived(): void {
    this.#arrival.resolve();
    this.#arrival = Promise.withResolvers<void>();
  }
}
