import type { Seal } from './emission.ts';
import { journalKeys } from './journal-keys.ts';
import type { Latecomers } from './latecomers.ts';
import type { Receipt } from './ledger.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { LedgerWatcher } from './modes/mode.ts';
import type { OutboxRecord } from './outbox-record.ts';
import type { SpentKeys } from './spent-keys.ts';

/** One batch in the outbox with the key under which the primary keeps it. */
export interface Waiting {
  readonly key: string;
  readonly record: OutboxRecord;
}

/** What an outbox works with. */
export interface OutboxParts {
  /** Opens the ledger, or gives the writer that is open already. */
  readonly writer: () => Promise<LedgerWriter>;
  /** Batches undone in another mode, which may turn up yet. */
  readonly latecomers: Latecomers;
  /** Takes the keys of what has arrived: the primary need not keep it any longer. */
  readonly spent: SpentKeys;
  readonly watcher: LedgerWatcher;
  readonly ticks: () => number;
  /** Tries until it works, with pauses between that grow; rejects when it is told to stop. */
  readonly persist: (work: () => Promise<void>) => Promise<void>;
}

/** Batches on their way into the ledger, in order, each exactly once. The primary keeps them until they are there. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #waiting: Waiting[];
  #number: number;
  #draining: Promise<void> | undefined;
  #room = Promise.withResolvers<void>();

  constructor(parts: OutboxParts, waiting: readonly Waiting[]) {
    this.#parts = parts;
    this.#waiting = [...waiting];
    this.#number = Number(waiting.at(-1)?.key.split('/')[1] ?? 0);
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** The key under which the primary is to keep the next batch. */
  nextKey(): string {
    this.#number += 1;
    return journalKeys.outbox(this.#number);
  }

  /** Takes what the primary holds now. */
  push(...waiting: readonly Waiting[]): void {
    this.#waiting.push(...waiting);
    this.start();
  }

  /** Goes on in the background until it is empty. */
  start(): void {
    this.#tell();
    if (this.#draining || this.#waiting.length === 0) return;
    this.#draining = this.#drain(this.#parts.persist);
    this.#draining.catch(error => this.#parts.watcher.retrying(error));
  }

  /** Resolves when it is empty; rejects when trying was told to stop. */
  async drained(): Promise<void> {
    await this.#draining;
  }

  /** Empties it now. @throws what the ledger says, at the first failure */
  async drainOnce(): Promise<void> {
    await this.#drain(work => work());
  }

  /** Resolves when one more batch has left. */
  async room(): Promise<void> {
    await this.#room.promise;
  }

  /** Records a seal behind all that has arrived. @throws as `Ledger.append` does */
  async seal(seal: Seal): Promise<void> {
    const writer = await this.#parts.writer();
    await this.#parts.latecomers.append(writer, () => writer.seal(seal));
  }

  async #drain(run: OutboxParts['persist']): Promise<void> {
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        await run(() => this.append(next.record));
        this.#left(next);
      }
    } finally {
      // In the same turn in which it was found empty: what comes in the next one has to start it again.
      this.#draining = undefined;
    }
  }

  #left({ key }: Waiting): void {
    this.#waiting.shift();
    this.#parts.spent.add(key);
    this.#room.resolve();
    this.#room = Promise.withResolvers<void>();
    this.#tell();
  }

  /** Brings a record into the ledger now. @throws as `Ledger.append` does */
  async append(record: OutboxRecord): Promise<void> {
    const { ticks, latecomers } = this.#parts;
    const started = ticks();
    const writer = await this.#parts.writer();
    await latecomers.append(writer, () => deliver(writer, record));
    const events = record.deeds.flatMap(deed => deed.events);
    this.#parts.watcher.appended(events, (ticks() - started) / 1000);
    if (record.seal) await this.seal(record.seal);
  }

  #tell(): void {
    const oldestAt = this.#waiting[0]?.record.deeds[0]?.at ?? null;
    this.#parts.watcher.outbox({ batches: this.#waiting.length, oldestAt });
  }
}

/** A ledger that has the batch already only says so. */
function deliver(writer: LedgerWriter, { batchId, deeds, genesis }: OutboxRecord): Promise<Receipt> {
  const [deed] = deeds;
  return genesis && deed ? writer.genesis(batchId, { ...genesis, deed }) : writer.deeds(batchId, deeds);
}
