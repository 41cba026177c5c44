import type {
  Batch,
  Dehydrated,
  Journal,
  JournalRecord,
  ObjectStore,
  Snapshot,
} from '../../storage/object-store.ts';
import { StoreWriteError } from '../../storage/primary/errors.ts';
import type { Busy } from './busy.ts';

/** A real store whose disk can be held up, and can refuse what it holds. */
export class WilfulStore implements ObjectStore {
  readonly #inner: ObjectStore;
  readonly #busy: Busy;
  #gate: PromiseWithResolvers<void> | undefined;
  #waiting = 0;
  #refusedRestores = 0;

  constructor(inner: ObjectStore, busy: Busy) {
    this.#inner = inner;
    this.#busy = busy;
  }

  /** How many batches wait for the disk. */
  get waiting(): number {
    return this.#waiting;
  }

  /** From now on nothing becomes durable. */
  holdUp(): void {
    this.#gate ??= Promise.withResolvers();
  }

  /** Lets go what waits, and holds up what comes after it. */
  goOnOnce(): void {
    this.goOn();
    this.holdUp();
  }

  goOn(): void {
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  /** What waits is never written; what comes after it is. */
  refuse(): void {
    // Where nothing waits, nobody hears of it.
    this.#gate?.promise.catch(() => undefined);
    this.#gate?.reject(new Error('no space left on device'));
    this.#gate = undefined;
  }

  /** So many of the next restores are never written. */
  refuseRestores(count: number): void {
    this.#refusedRestores = count;
  }

  load(): AsyncIterable<Dehydrated> {
    return this.#inner.load();
  }

  snapshot(goids: Parameters<ObjectStore['snapshot']>[0]): Promise<Snapshot> {
    return this.#inner.snapshot(goids);
  }

  async commit(batch: Batch): Promise<void> {
    const gate = this.#gate;
    this.#waiting += 1;
    try {
      await gate?.promise;
    } catch (cause) {
      throw new StoreWriteError('data/world', { what: `batch ${batch.id}`, batchId: batch.id }, cause);
    } finally {
      this.#waiting -= 1;
    }
    await this.#busy.during(this.#inner.commit(batch));
  }

  async restore(snapshot: Snapshot, journal?: Journal): Promise<void> {
    if (this.#refusedRestores > 0) {
      this.#refusedRestores -= 1;
      const cause = new Error('no space left on device');
      throw new StoreWriteError('data/world', { what: 'a restore', batchId: null }, cause);
    }
    await this.#busy.during(this.#inner.restore(snapshot, journal));
  }

  journal(): AsyncIterable<JournalRecord> {
    return this.#inner.journal();
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}
