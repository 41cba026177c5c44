import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { Batch, Dehydrated, Journal, JournalRecord, Snapshot } from '../object-store.ts';
import type { Writing } from './errors.ts';
import { StoreClosedError } from './errors.ts';
import type { LmdbEnvironment } from './lmdb-environment.ts';
import { openEnvironment } from './lmdb-environment.ts';
import type { Records } from './lmdb-meta.ts';
import { OrderedWrites } from './ordered-writes.ts';
import type { PrimaryStore } from './primary-store.ts';
import { storeKey } from './store-key.ts';

/**
 * Opens the world kept in LMDB under `<path>/world`, or makes an empty one when there is none and `create` is true.
 * Throws `StoreUnreadableError` or `StoreTooNewError`, and has written nothing then.
 */
export async function openLmdb(place: { path: string; create: boolean }): Promise<PrimaryStore> {
  return new LmdbObjectStore(await openEnvironment({ ...place, holds: 'world' }));
}

type Change = readonly [key: Buffer, bytes: Buffer | null];

class LmdbObjectStore implements PrimaryStore {
  readonly isNew: boolean;
  readonly #environment: LmdbEnvironment;
  readonly #writes: OrderedWrites;
  #closing: Promise<void> | undefined;

  constructor(environment: LmdbEnvironment) {
    this.isNew = environment.isNew;
    this.#environment = environment;
    this.#writes = new OrderedWrites(environment.path);
  }

  async *load(): AsyncIterable<Dehydrated> {
    // One read transaction: commits that come while the caller reads do not show.
    for (const { key, value } of this.#read().getRange()) {
      yield { goid: goid(key.toString('utf8')), bytes: value };
      this.#assertOpen();
    }
  }

  async snapshot(goids: Iterable<Goid>): Promise<Snapshot> {
    const records = this.#read();
    return new Map(Array.from(goids, id => [id, records.get(storeKey(id)) ?? null]));
  }

  async *journal(): AsyncIterable<JournalRecord> {
    this.#assertOpen();
    for (const { key, value } of this.#environment.readJournal().getRange()) {
      yield { key: key.toString('utf8'), bytes: value };
      this.#assertOpen();
    }
  }

  async commit({ id, objects, journal = new Map() }: Batch): Promise<void> {
    await this.#write({ what: `batch ${id}`, batchId: id }, { objects, journal });
  }

  async restore(objects: Snapshot, journal: Journal = new Map()): Promise<void> {
    await this.#write({ what: 'a restore', batchId: null }, { objects, journal });
  }

  async isEmpty(): Promise<boolean> {
    return this.#read().getKeysCount({ limit: 1 }) === 0;
  }

  async close(): Promise<void> {
    this.#closing ??= this.#writes.ended().then(() => this.#environment.close());
    await this.#closing;
  }

  async #write(
    writing: Writing,
    { objects, journal }: Pick<Required<Batch>, 'objects' | 'journal'>,
  ): Promise<void> {
    this.#assertOpen();
    const blobs = Array.from(objects, toChange);
    const notes = Array.from(journal, toChange);
    await this.#writes.add(writing, () =>
      this.#environment.write(writing, async (records, beside) => {
        // One callback is one transaction of the whole environment, both databases in it.
        await records.batch(() => {
          put(records, blobs);
          put(beside, notes);
        });
      }),
    );
  }

  #read(): Records {
    this.#assertOpen();
    return this.#environment.read();
  }

  #assertOpen(): void {
    if (this.#closing) throw new StoreClosedError(this.#environment.path);
  }
}

// lmdb-js reads the bytes later, on another thread: the caller's own buffer may have changed by then.
function toChange([id, bytes]: readonly [string, Uint8Array | null]): Change {
  return [storeKey(id), bytes && Buffer.from(bytes)];
}

function put(records: Records, changes: readonly Change[]): void {
  for (const [key, bytes] of changes) {
    if (bytes) records.put(key, bytes);
    else records.remove(key);
  }
}
