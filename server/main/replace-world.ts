import type { Config } from '../../config/schema.ts';
import { journalKeys } from '../../eventsourcing/journal-keys.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import type { Rebuilt } from '../../eventsourcing/rebuild.ts';
import { hashOfObjects } from '../../eventsourcing/state-hash.ts';
import { StoreUnreadableError } from '../../storage/primary/errors.ts';
import { openLmdb } from '../../storage/primary/lmdb.ts';
import { buildWorld, builtWorld, dropBuild, swapWorlds } from '../../storage/rebuilt-world.ts';
import { assertWorldIdle } from '../../storage/wipe.ts';
import { leaseWorld } from '../../storage/world-lease.ts';
import { crashPoint } from './crash-point.ts';
import { loadWorld, thisProcess } from './primary.ts';
import { RebuildRefusedError } from './rebuild-errors.ts';
import type { StoredWorld } from './stored-world.ts';

/** What keeps servers out while the world is replaced. */
interface Hold {
  release(): Promise<void>;
}

/** Takes world and ledger for the time of a rebuild, so that no server starts. @throws {LedgerHeldError} @throws {WorldInUseError} */
export async function holdWorld({ storage: { path } }: Config, ledger: Ledger): Promise<Hold> {
  const owner = `"aevum rebuild", ${thisProcess()}`;
  const world = await leaseWorld(path, owner);
  try {
    await ifReadable(() => assertWorldIdle(path));
    const lease = await ledger.acquire(owner);
    return {
      async release() {
        await lease.release();
        await world.release();
      },
    };
  } catch (error) {
    await world.release();
    throw error;
  }
}

/** @throws {RebuildRefusedError} the store holds what the ledger never got, and what would be lost */
export async function assertNothingLost(ledger: Ledger, stored: StoredWorld): Promise<void> {
  if (stored.state !== 'there' || stored.objects.length === 0) return;
  const { mark, waiting } = stored;
  for (const batchId of waiting) {
    if ((await ledger.lookup(batchId)) !== 'absent') continue;
    throw new RebuildRefusedError(
      `The store holds batches that are not in the ledger yet (${waiting.length} wait in its outbox). Start the server once, so that they ` +
        'get there, or add --force to lose them.',
    );
  }
  if (mark === null || (await ledger.lookup(mark)) === 'absent')
    throw new RebuildRefusedError(
      'The store holds things that happened without this ledger. Start the server once with the ledger on, so that they get there, ' +
        'or add --force to lose them.',
    );
}

/**
 * Makes a store of a rebuilt world and puts it into the place of the old one, which is kept; gives where, or `null` where there
 * was none. What was built is read again and compared before the old one is touched.
 */
export async function replaceWorld(
  { storage: { path } }: Config,
  rebuilt: Rebuilt,
  { mark, signal }: { readonly mark: string | null; readonly signal: AbortSignal },
): Promise<string | null> {
  const journal = new Map(mark === null ? [] : [[journalKeys.mark, Buffer.from(mark)] as const]);
  const onStep = crashPoint();
  await buildWorld(path, {
    objects: [...rebuilt.world.objects()],
    journal,
    signal,
    ...(onStep && { onStep }),
  });
  try {
    await assertBuilt(path, rebuilt);
    await ifReadable(() => assertWorldIdle(path));
    signal.throwIfAborted();
  } catch (error) {
    await dropBuild(path);
    throw error;
  }
  return swapWorlds(path, new Date().toISOString().replaceAll(':', '-'), onStep);
}

/** The batch with the event at a position, where that is its last. */
export async function batchEndingAt(ledger: Ledger, position: number): Promise<string | null> {
  for await (const { batchId, first, count } of ledger.read({ after: position - 1, limit: 1 }))
    return first + count - 1 === position ? batchId : null;
  return null;
}

async function assertBuilt(path: string, { stateHash }: Rebuilt): Promise<void> {
  const store = await openLmdb({ path: builtWorld(path), create: false });
  try {
    const found = hashOfObjects((await loadWorld(store)).objects());
    if (found !== stateHash)
      throw new RebuildRefusedError(
        `The new store has the state hash ${found} and not ${stateHash}; the old one stays.`,
      );
  } finally {
    await store.close();
  }
}

/** Who uses a store that cannot be read cannot be asked; the ledger's lease keeps servers out. */
async function ifReadable(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreUnreadableError)) throw error;
  }
}
