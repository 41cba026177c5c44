import type { Goid } from '../../domain/ids.ts';
import type { Happening } from '../history.ts';
import { historyOf } from '../history.ts';
import type { ReadableLedger } from '../ledger.ts';
import type { Belonging, EventStored } from './stored-event.ts';
import { Subscription } from './subscription.ts';
import type { Wanted } from './wanted.ts';

/** How the feed fares. */
export interface FeedWatcher {
  subscribers(count: number): void;
  /** A subscriber was too slow, or the ledger could not be read. */
  gapped(): void;
  failed(error: unknown): void;
}

/** What a feed is made of. */
export interface FeedParts {
  readonly namespace: string;
  /** The ledger, while it is open. */
  readonly ledger: () => Pick<ReadableLedger, 'read'> | undefined;
  /** Position of the newest event in it; `null` while it is not open. */
  readonly position: () => number | null;
  readonly belongingOf: (stream: Goid) => Belonging;
  readonly watcher: FeedWatcher;
  /** The most events that wait for one subscriber. */
  readonly mostWaiting: number;
  readonly mostSubscribers: number;
}

/** There are as many subscribers as there may be. */
export class TooManySubscribersError extends Error {
  override readonly name = 'TooManySubscribersError';

  constructor(most: number) {
    super(`${most} subscribers read the feed of events already, and no more may`);
  }
}

/**
 * Tells subscribers of each event after it has become part of the ledger for good, in the order of positions. It reads them back
 * from the ledger by itself, so that no writer waits for it, and costs nothing where nobody subscribes.
 */
export class EventFeed {
  readonly #parts: FeedParts;
  readonly #subscribers = new Set<Subscription>();
  /** Position of the newest event that stays. */
  #stored: number | null = null;
  /** Position of the newest event that was told. */
  #told = 0;
  #telling: Promise<void> | undefined;

  constructor(parts: FeedParts) {
    this.#parts = parts;
  }

  /** So many events were stored, the last of them at this position; they will never be undone. */
  stored({ position, count }: { readonly position: number; readonly count: number }): void {
    this.#begin(position - count);
    this.#stored = Math.max(this.#stored ?? 0, position);
    this.#start();
  }

  /**
   * Everything wanted from now on. With `after`, what was stored between there and now comes first, as a gap.
   * @throws {TooManySubscribersError}
   */
  subscribe(wanted: Wanted = {}, { after }: { readonly after?: number } = {}): Subscription {
    const { mostWaiting, mostSubscribers, watcher } = this.#parts;
    if (this.#subscribers.size >= mostSubscribers) throw new TooManySubscribersError(mostSubscribers);
    this.#begin(this.#parts.position());
    const known = after === undefined ? undefined : Math.min(after, this.#stored ?? after);
    const subscription = new Subscription({
      ...{ wanted, after: known, mostWaiting, gapped: () => watcher.gapped() },
      closed: it => this.#left(it),
    });
    if (this.#stored !== null) subscription.begin(this.#told);
    this.#subscribers.add(subscription);
    watcher.subscribers(this.#subscribers.size);
    return subscription;
  }

  /** Resolves when all that was stored has been told. */
  async settled(): Promise<void> {
    await this.#telling;
  }

  /** Ends every subscription. */
  close(): void {
    for (const subscription of this.#subscribers) subscription.close();
  }

  #left(subscription: Subscription): void {
    this.#subscribers.delete(subscription);
    this.#parts.watcher.subscribers(this.#subscribers.size);
  }

  /** From the first position that is known on, there is something to tell. */
  #begin(position: number | null): void {
    if (this.#stored !== null || position === null) return;
    this.#stored = position;
    this.#told = position;
    for (const subscription of this.#subscribers) subscription.begin(position);
  }

  #start(): void {
    if (this.#subscribers.size === 0 && !this.#telling) this.#told = this.#stored ?? 0;
    if (this.#told < (this.#stored ?? 0)) this.#telling ??= this.#tell();
  }

  async #tell(): Promise<void> {
    for (let until = this.#stored ?? 0; this.#told < until; until = this.#stored ?? 0) {
      await this.#readTo(until).catch(error => this.#missed(until, error));
      this.#told = until;
    }
    // In the same turn in which everything was told: what is stored in the next one has to start it again.
    this.#telling = undefined;
  }

  /** Whatever cannot be read is a gap for everyone, and said so. */
  #missed(until: number, error: unknown): void {
    this.#parts.watcher.failed(error);
    for (const subscription of this.#subscribers) subscription.miss({ from: this.#told + 1, to: until });
  }

  async #readTo(until: number): Promise<void> {
    const ledger = this.#parts.ledger();
    if (!ledger)
      throw new Error(`the ledger was closed before events ${this.#told + 1} to ${until} were told`);
    for await (const happening of historyOf(ledger, () => true, { after: this.#told })) {
      if (happening.position > until || this.#subscribers.size === 0) return;
      const event = this.#eventOf(happening);
      for (const subscription of this.#subscribers) subscription.offer(event);
      this.#told = happening.position;
    }
  }

  #eventOf(happening: Happening): EventStored {
    const { namespace, belongingOf } = this.#parts;
    return frozen({ ...happening, ...belongingOf(happening.stream), namespace });
  }
}

/** One object is told to all, so that none may change it. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
