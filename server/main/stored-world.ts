import type { Config } from '../../config/schema.ts';
import { rehydrate } from '../../domain/dehydrate.ts';
import type { GameObject } from '../../domain/object.ts';
import { journalKeys } from '../../eventsourcing/journal-keys.ts';
import type { Primary } from '../../eventsourcing/primary.ts';
import { readJournal } from '../../eventsourcing/settle.ts';
import { StoreUnreadableError } from '../../storage/primary/errors.ts';
import { openLmdb } from '../../storage/primary/lmdb.ts';
import type { PrimaryStore } from '../../storage/primary/primary-store.ts';
import { hasWorld } from './primary.ts';

/** The world in the primary store, as it can be seen from outside. */
export type StoredWorld =
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly why: string }
  | {
      readonly state: 'there';
      readonly objects: readonly GameObject[];
      /** The last batch that is in it and in the ledger, or on its way there. */
      readonly mark: string | null;
      /** Batches that wait for the ledger. */
      readonly waiting: readonly string[];
    };

const mostTries = 20;

/** Reads the world of a configuration, beside a server that may be writing to it. */
export async function readStoredWorld({ storage }: Config): Promise<StoredWorld> {
  try {
    if (!(await hasWorld(storage))) return { state: 'absent' };
    const store = await openLmdb({ path: storage.path, create: false });
    try {
      return await readWhole(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreUnreadableError || error instanceof SyntaxError)
      return { state: 'unreadable', why: error.message };
    throw error;
  }
}

/** The last batch that a store holds and a ledger has, or will have. */
export async function markOf(store: Pick<Primary, 'journal'>): Promise<string | null> {
  for await (const { key, bytes } of store.journal())
    if (key === journalKeys.mark) return Buffer.from(bytes).toString('utf8');
  return null;
}

/** All at one moment: nothing was written meanwhile, for else the mark would be another. */
async function readWhole(store: PrimaryStore): Promise<StoredWorld> {
  for (let tries = 0; ; tries += 1) {
    const { mark, outbox } = await readJournal(store);
    const objects: GameObject[] = [];
    for await (const { bytes } of store.load()) objects.push(rehydrate(Buffer.from(bytes).toString('utf8')));
    if ((await markOf(store)) !== mark && tries < mostTries) continue;
    return { state: 'there', objects, mark, waiting: outbox.map(({ record }) => record.batchId) };
  }
}
