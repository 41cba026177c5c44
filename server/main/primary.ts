import { join } from 'node:path';
import type { Config } from '../../config/schema.ts';
import { rehydrate } from '../../domain/dehydrate.ts';
import type { GameObject } from '../../domain/object.ts';
import { World } from '../../domain/world.ts';
import type { AccountStore } from '../../storage/accounts/account-store.ts';
import { openLmdbAccounts } from '../../storage/accounts/lmdb.ts';
import { openMemoryAccounts } from '../../storage/accounts/memory.ts';
import { openLmdb } from '../../storage/primary/lmdb.ts';
import { findEnvironment } from '../../storage/primary/lmdb-files.ts';
import { openMemory } from '../../storage/primary/memory.ts';
import type { PrimaryStore } from '../../storage/primary/primary-store.ts';

/** What is kept between runs. */
export interface Stores {
  readonly objects: PrimaryStore;
  readonly accounts: AccountStore;
}

/** Whether there is a world already; one in memory never outlives its server. */
export async function hasWorld({ backend, path }: Config['storage']): Promise<boolean> {
  return backend === 'lmdb' && (await findEnvironment(path, join(path, 'world'))) === 'present';
}

/** Opens the stores that the configuration names, and makes them where there are none. */
export async function openStores({ backend, path }: Config['storage']): Promise<Stores> {
  if (backend === 'memory') return { objects: openMemory(), accounts: openMemoryAccounts() };
  const objects = await openLmdb({ path, create: true });
  return { objects, accounts: await openLmdbAccounts({ path, create: true }) };
}

/** The world as it lies in the store. */
export async function loadWorld(store: PrimaryStore): Promise<World> {
  const objects: GameObject[] = [];
  for await (const { bytes } of store.load()) objects.push(rehydrate(Buffer.from(bytes).toString('utf8')));
  return World.of(objects);
}

export async function closeStores({ objects, accounts }: Stores): Promise<void> {
  await Promise.all([objects.close(), accounts.close()]);
}
