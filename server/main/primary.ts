import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config/schema.ts';
import { rehydrate } from '../../domain/dehydrate.ts';
import type { GameObject } from '../../domain/object.ts';
import { World } from '../../domain/world.ts';
import type { AccountStore } from '../../storage/accounts/account-store.ts';
import { openLmdbAccounts } from '../../storage/accounts/lmdb.ts';
import { openMemoryAccounts } from '../../storage/accounts/memory.ts';
import type { BanStore } from '../../storage/bans/ban-store.ts';
import { openLmdbBans } from '../../storage/bans/lmdb.ts';
import { openMemoryBans } from '../../storage/bans/memory.ts';
import { openLmdb } from '../../storage/primary/lmdb.ts';
import { findEnvironment } from '../../storage/primary/lmdb-files.ts';
import { openMemory } from '../../storage/primary/memory.ts';
import type { PrimaryStore } from '../../storage/primary/primary-store.ts';
import { finishSwap } from '../../storage/rebuilt-world.ts';
import type { TextStore } from '../../storage/text-store.ts';
import { openLmdbTexts } from '../../storage/texts/lmdb.ts';
import { openMemoryTexts } from '../../storage/texts/memory.ts';
import type { WorldLease } from '../../storage/world-lease.ts';
import { leaseWorld } from '../../storage/world-lease.ts';

/** What is kept between runs. */
export interface Stores {
  readonly objects: PrimaryStore;
  readonly accounts: AccountStore;
  readonly bans: BanStore;
  /** The words that people wrote. */
  readonly texts: TextStore;
  /** What keeps other servers from the same world; nothing where it is in memory. */
  readonly lease?: WorldLease;
}

/** Whether there is a world already; one in memory never outlives its server. */
export async function hasWorld({ backend, path }: Config['storage']): Promise<boolean> {
  if (backend !== 'lmdb') return false;
  await finishSwap(path);
  return (await findEnvironment(path, join(path, 'world'))) === 'present';
}

/** Opens the stores that the configuration names, and makes them where there are none. */
export async function openStores({ backend, path }: Config['storage']): Promise<Stores> {
  if (backend === 'memory')
    return {
      objects: openMemory(),
      accounts: openMemoryAccounts(),
      bans: openMemoryBans(),
      texts: openMemoryTexts(),
    };
  const objects = await openLmdb({ path, create: true });
  try {
    const lease = await leaseWorld(path, thisProcess());
    const accounts = await openLmdbAccounts({ path, create: true });
    const texts = await openLmdbTexts({ path, create: true });
    return { objects, accounts, bans: await openLmdbBans(path), texts, lease };
  } catch (error) {
    await objects.close();
    throw error;
  }
}

/** Whoever runs here, in words for an operator. */
export function thisProcess(): string {
  return `process ${process.pid} on ${hostname()}`;
}

/** The world as it lies in the store. */
export async function loadWorld(store: PrimaryStore): Promise<World> {
  const objects: GameObject[] = [];
  for await (const { bytes } of store.load()) objects.push(rehydrate(Buffer.from(bytes).toString('utf8')));
  return World.of(objects);
}

export async function closeStores({ objects, accounts, bans, texts, lease }: Stores): Promise<void> {
  await Promise.all([objects.close(), accounts.close(), bans.close(), texts.close()]);
  await lease?.release();
}
