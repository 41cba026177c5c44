import type { Goid } from '../domain/ids.ts';

/** An object without its volatile fields, as bytes (canonical JSON in UTF-8). */
export interface Dehydrated {
  readonly goid: Goid;
  readonly bytes: Uint8Array;
}

/** The blobs of some objects as they lie in the store; `null` says that there is none. */
export type Snapshot = ReadonlyMap<Goid, Uint8Array | null>;

/** All that one group commit changes; `null` removes an object. */
export interface Batch {
  readonly id: string;
  readonly objects: Snapshot;
}

/** The primary store: where objects are kept between runs. */
export interface ObjectStore {
  /** Every object, in the order of the goids. */
  load(): AsyncIterable<Dehydrated>;
  /** The blobs as stored, "absent" included. */
  snapshot(goids: Iterable<Goid>): Promise<Snapshot>;
  /** All or nothing, and durable when it resolves. Batches become durable in the order in which they were handed in. */
  commit(batch: Batch): Promise<void>;
  /** Puts every blob back as it was, byte for byte, in one durable step. */
  restore(snapshot: Snapshot): Promise<void>;
  close(): Promise<void>;
}
