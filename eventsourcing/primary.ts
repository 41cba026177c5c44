import type { Goid } from '../domain/ids.ts';

/** Blobs by goid; `null` says that there is none. */
export type Blobs = ReadonlyMap<Goid, Uint8Array | null>;
/** Journal records by key; `null` takes one away. */
export type Notes = ReadonlyMap<string, Uint8Array | null>;

/** What event sourcing needs of the primary store; the object store fits it. */
export interface Primary {
  snapshot(goids: Iterable<Goid>): Promise<Blobs>;
  commit(batch: { readonly id: string; readonly objects: Blobs; readonly journal?: Notes }): Promise<void>;
  restore(blobs: Blobs, notes?: Notes): Promise<void>;
  journal(): AsyncIterable<{ readonly key: string; readonly bytes: Uint8Array }>;
}
