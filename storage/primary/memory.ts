import type { Goid } from '../../domain/ids.ts';
import type { Batch, Dehydrated, Journal, JournalRecord, Snapshot } from '../object-store.ts';
import { StoreClosedError } from './errors.ts';
import type { PrimaryStore } from './primary-store.ts';
import { storeKey } from './store-key.ts';

/** A new, empty store that is gone with the process (`storage.backend: memory`). */
export function openMemory(): PrimaryStore {
  return new MemoryObjectStore();
}

class MemoryObjectStore implements PrimaryStore {
  readonly isNew = true;
  readonly #blobs = new Map<Goid, Uint8Array>();
  readonly #journal = new Map<string, Uint8Array>();
  #closed = false;

  async *load(): AsyncIterable<Dehydrated> {
    this.#assertOpen();
    for (const [goid, bytes] of inOrder(this.#blobs)) {
      yield { goid, bytes: bytes.slice() };
      this.#assertOpen();
    }
  }

  async snapshot(goids: Iterable<Goid>): Promise<Snapshot> {
    this.#assertOpen();
    return new Map(Array.from(goids, id => [id, this.#copy(id)]));
  }

  async *journal(): AsyncIterable<JournalRecord> {
    this.#assertOpen();
    for (const [key, bytes] of inOrder(this.#journal)) {
      yield { key, bytes: bytes.slice() };
      this.#assertOpen();
    }
  }

  async commit({ objects, journal = new Map() }: Batch): Promise<void> {
    this.#put(objects, journal);
  }

  async restore(snapshot: Snapshot, journal: Journal = new Map()): Promise<void> {
    this.#put(snapshot, journal);
  }

  async isEmpty(): Promise<boolean> {
    this.#assertOpen();
    return this.#blobs.size === 0;
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #put(objects: Snapshot, journal: Journal): void {
    this.#assertOpen();
    // All keys are checked before anything changes: all or nothing.
    for (const key of [...objects.keys(), ...journal.keys()]) storeKey(key);
    putAll(this.#blobs, objects);
    putAll(this.#journal, journal);
  }

  #copy(id: Goid): Uint8Array | null {
    storeKey(id);
    return this.#blobs.get(id)?.slice() ?? null;
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreClosedError('memory');
  }
}

function putAll<Key>(kept: Map<Key, Uint8Array>, changes: ReadonlyMap<Key, Uint8Array | null>): void {
  for (const [key, bytes] of changes) {
    if (bytes) kept.set(key, Uint8Array.from(bytes));
    else kept.delete(key);
  }
}

function inOrder<Key extends string>(kept: ReadonlyMap<Key, Uint8Array>): [Key, Uint8Array][] {
  const keyed = Array.from(kept, ([id, bytes]) => ({ key: storeKey(id), id, bytes }));
  keyed.sort((one, other) => Buffer.compare(one.key, other.key));
  return keyed.map(({ id, bytes }) => [id, bytes]);
}
