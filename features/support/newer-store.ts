import { join } from 'node:path';
import { open } from 'lmdb';

/** Leaves a store behind as some Aevum of the far future would. */
export async function leaveNewerStore(path: string): Promise<void> {
  const root = open(join(path, 'world'), { overlappingSync: false });
  await root
    .openDB('meta', { encoding: 'json' })
    .put('store', { madeBy: 'aevum', holds: 'world', schemaVersion: 99 });
  await root.close();
}
