import type { Goid } from '../domain/ids.ts';

/** An object without its volatile fields, as bytes (canonical JSON in UTF-8). */
export interface Dehydrated {
  readonly goid: Goid;
  readonly bytes: Uint8Array;
}

/** The blobs of some objects as they lie in the store; `null` says that there is none. */
export type Snapshot = ReadonlyMap<Goid, Uint8Array | null>;

/** Records kept beside the objects, by key: undo records, the outbox. `null` removes one. */
export type Journal = ReadonlyMap<string, Uint8Array | null>;

/** One record of the journal as it lies in the store. */
export interface JournalRecord {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** All that one group commit changes; `null` removes an object. */
export interface Batch {
  readonly id: string;
  readonly objects: Snapshot;
  /** Changes of the journal in the same atomic step. */
  readonly journal?: Journal;
}

/** The primary store: where objects are kept between runs. */
export interface ObjectStore {
  /** Every object, in the order of the goids. */
  load(): AsyncIterable<Dehydrated>;
  /** The blobs as stored, "absent" included. */
  snapshot(goids: Iterable<Goid>): Promise<Snapshot>;
  /** All or nothing, and durable when it resolves. Batches become durable in the order in which they were handed in. */
  commit(batch: Batch): Promise<void>;
  /** Puts every blob back as it was, byte for byte, and changes the journal, in one durable step. */
  restore(snapshot: Snapshot, journal?: Journal): Promise<void>;
  /** Every record of the journal, in the order of the keys' bytes. */
  journal(): AsyncIterable<JournalRecord>;
  close(): Promise<void>;
}
