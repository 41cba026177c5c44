import { constants } from 'node:fs';
import { access, mkdir, open, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StoreTooNewError, StoreUnreadableError } from './errors.ts';
import { faultOfHeader } from './lmdb-header.ts';

/**
 * Looks without writing whether an LMDB environment lies in `folder`, a folder of `path`: LMDB itself would make what is missing.
 * What a crash in the middle of making one leaves counts as absent. Throws `StoreUnreadableError`.
 */
export async function findEnvironment(path: string, folder: string): Promise<'absent' | 'present'> {
  try {
    if (!(await isDirectory(path)) || !(await isDirectory(folder))) return 'absent';
    const names = await readdir(folder);
    if (names.includes('data.mdb')) return await checkHeader(path, join(folder, 'data.mdb'));
    if (names.every(name => name === 'lock.mdb')) return 'absent';
    throw new StoreUnreadableError(path, `${folder} holds other files (${names[0]}) and no data.mdb`);
  } catch (error) {
    return unreadable(path)(error);
  }
}

/** The least room in bytes to make a store in: LMDB kills the process when it cannot write the first pages of a new file. */
const leastFreeBytes = 1 << 20;

/** Makes the folder of a new environment, for the server's own user only: the accounts hold password hashes. */
export async function makeFolder(path: string, folder: string): Promise<void> {
  try {
    const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (firstMade !== undefined) await syncParents(folder, firstMade);
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize >= leastFreeBytes) return;
    throw new StoreUnreadableError(
      path,
      `a new one needs ${leastFreeBytes} bytes of free space, there are ${bavail * bsize}`,
    );
  } catch (error) {
    return unreadable(path)(error);
  }
}

/** Makes the entries of a directory durable: a file whose name is not on disk is lost with all that was synced into it. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncParents(folder: string, firstMade: string): Promise<void> {
  const top = dirname(resolve(firstMade));
  for (let directory = resolve(folder); directory !== top; ) {
    directory = dirname(directory);
    await syncDirectory(directory);
  }
}

/** Throws an error on as it is when it is of ours, and as `StoreUnreadableError` when it is of the system or of LMDB. */
export function unreadable(path: string): (error: unknown) => never {
  return error => {
    if (error instanceof StoreUnreadableError || error instanceof StoreTooNewError) throw error;
    throw new StoreUnreadableError(path, error instanceof Error ? error.message : String(error), error);
  };
}

async function isDirectory(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return false;
  if (!found.isDirectory()) throw new StoreUnreadableError(path, 'it is not a directory');
  return true;
}

async function checkHeader(path: string, file: string): Promise<'absent' | 'present'> {
  await access(file, constants.R_OK | constants.W_OK);
  const handle = await open(file, constants.O_RDONLY);
  try {
    if ((await handle.stat()).size === 0) return 'absent';
    const fault = await faultOfHeader(handle);
    if (fault !== null) throw new StoreUnreadableError(path, `${file}: ${fault}`);
    return 'present';
  } finally {
    await handle.close();
  }
}
