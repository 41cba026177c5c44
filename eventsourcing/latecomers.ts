import { journalKeys } from './journal-keys.ts';
import type { Receipt } from './ledger.ts';
import { VersionConflictError } from './ledger-errors.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { LedgerWatcher } from './modes/mode.ts';
import type { SpentKeys } from './spent-keys.ts';
import { Turns } from './turns.ts';

interface Parts {
  readonly watcher: Pick<LedgerWatcher, 'voided'>;
  readonly newId: () => string;
  readonly now: () => number;
  /** Takes the keys of those that cannot turn up any more. */
  readonly spent: SpentKeys;
}

/** Batches that were undone while their answer was out. One that turns up is declared void before anything comes behind it. */
export class Latecomers {
  readonly #parts: Parts;
  readonly #undone: Set<string>;
  /** What is appended and looked for goes one after the other. */
  readonly #turns = new Turns();
  #ended = false;
  /** One that is in the ledger, and the batch that will declare it void: the same one however often it is tried. */
  #found: { readonly batchId: string; readonly voidId: string } | null = null;

  constructor(parts: Parts, undone: Iterable<string>) {
    this.#parts = parts;
    this.#undone = new Set(undone);
  }

  /** Whether one may turn up yet. */
  get expected(): boolean {
    return this.#undone.size > 0;
  }

  /** A batch was undone, and nobody knows whether it is on its way. */
  add(batchId: string): void {
    this.#undone.add(batchId);
  }

  /** Appends; where something else was stored meanwhile, behind that. @throws as `Ledger.append` does */
  append(writer: LedgerWriter, work: () => Promise<Receipt>): Promise<void> {
    return this.#turns.take(() => this.#append(writer, work));
  }

  /** Looks again how far the ledger is, and declares void what turned up. @throws as `Ledger.append` does */
  meet(writer: LedgerWriter): Promise<void> {
    return this.#turns.take(() => this.#meet(writer));
  }

  /**
   * Appends a frame in which nothing happens, where one may turn up yet: it takes the place that all of them wanted, so that
   * none can any more; one that came before it is declared void. @throws as `Ledger.append` does
   */
  shutOut(writer: LedgerWriter, batchId: string): Promise<void> {
    return this.#turns.take(async () => {
      if (this.expected && !this.#ended) await this.#append(writer, () => writer.deeds(batchId, []));
    });
  }

  /** From now on somebody else looks after them. */
  end(): Promise<void> {
    return this.#turns.take(async () => {
      this.#ended = true;
    });
  }

  /** Nobody does after all. */
  resume(): void {
    this.#ended = false;
  }

  async #append(writer: LedgerWriter, work: () => Promise<Receipt>): Promise<void> {
    await this.#void(writer);
    try {
      await this.#follow(writer, work);
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
      await this.#meet(writer);
      await this.#follow(writer, work);
    }
  }

  async #meet(writer: LedgerWriter): Promise<void> {
    const { batchId } = await writer.catchUp();
    if (batchId !== null && this.#undone.has(batchId)) this.#found = { batchId, voidId: this.#parts.newId() };
    await this.#void(writer);
  }

  /** Where something new is stored, nothing can turn up any more that wanted the same place. */
  async #follow(writer: LedgerWriter, work: () => Promise<Receipt>): Promise<void> {
    const { frames } = writer;
    const { frame } = await work();
    if (frame < frames) return;
    for (const batchId of this.#undone) this.#parts.spent.add(journalKeys.undone(batchId));
    this.#undone.clear();
  }

  async #void(writer: LedgerWriter): Promise<void> {
    if (!this.#found) return;
    const { batchId, voidId } = this.#found;
    await writer.void(voidId, { batchId, at: this.#parts.now() });
    this.#found = null;
    this.#undone.delete(batchId);
    this.#parts.spent.add(journalKeys.undone(batchId));
    this.#parts.watcher.voided(batchId);
  }
}
