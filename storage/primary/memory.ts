import type { Goid } from '../../domain/ids.ts';
import type { Batch, Dehydrated, Snapshot } from '../object-store.ts';
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

  async commit({ objects }: Batch): Promise<void> {
    this.#put(objects);
  }

  async restore(snapshot: Snapshot): Promise<void> {
    this.#put(snapshot);
  }

  async isEmpty(): Promise<boolean> {
    this.#assertOpen();
    return this.#blobs.size === 0;
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #put(objects: Snapshot): void {
    this.#assertOpen();
    // All keys are checked before anything changes: all or nothing.
    for (const id of objects.keys()) storeKey(id);
    for (const [id, bytes] of objects) {
      if (bytes) this.#blobs.set(id, Uint8Array.from(bytes));
      else this.#blobs.delete(id);
    }
  }

  #copy(id: Goid): Uint8Array | null {
    storeKey(id);
    return this.#blobs.get(id)?.slice() ?? null;
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreClosedError('memory');
  }
}

function inOrder(blobs: ReadonlyMap<Goid, Uint8Array>): [Goid, Uint8Array][] {
  const keyed = Array.from(blobs, ([goid, bytes]) => ({ key: storeKey(goid), goid, bytes }));
  keyed.sort((one, other) => Buffer.compare(one.key, other.key));
  return keyed.map(({ goid, bytes }) => [goid, bytes]);
}
