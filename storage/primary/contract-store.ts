import { it } from 'node:test';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { ObjectStore, Snapshot } from '../object-store.ts';

/** A fresh, empty store of its own for one test; `reopen` closes it and opens what it left; `dispose` closes and deletes. */
export interface OpenedStore {
  readonly store: ObjectStore;
  reopen(): Promise<ObjectStore>;
  dispose(): Promise<void>;
}

/** Opens the backend under test. */
export type Open = () => Promise<OpenedStore>;
/** One promise of the contract. */
type Check = (store: ObjectStore, reopen: () => Promise<ObjectStore>) => Promise<void>;

/** Declares tests, each on a store of its own that is gone afterwards. */
export function checkOn(open: Open): (promise: string, check: Check) => void {
  return (promise, check) => {
    it(promise, async () => {
      const { store, reopen, dispose } = await open();
      try {
        await check(store, reopen);
      } finally {
        await dispose();
      }
    });
  };
}

/** Texts as the blobs of a batch. */
export function blobs(wanted: Record<string, string | null>): Map<Goid, Buffer | null> {
  return new Map(
    Object.entries(wanted).map(([id, text]) => [goid(id), text === null ? null : Buffer.from(text)]),
  );
}

/** The blobs of a snapshot as texts. */
export function texts(snapshot: Snapshot): Record<string, string | null> {
  return Object.fromEntries(
    Array.from(snapshot, ([id, bytes]) => [id, bytes === null ? null : Buffer.from(bytes).toString()]),
  );
}

/** The whole journal of a store, in its order, as texts. */
export async function notes(store: ObjectStore): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { key, bytes } of store.journal()) found[key] = Buffer.from(bytes).toString();
  return found;
}

/** All that a store holds, in its order, as texts. */
export async function contents(store: ObjectStore): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { goid: id, bytes } of store.load()) found[id] = Buffer.from(bytes).toString();
  return found;
}
