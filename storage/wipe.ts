import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from 'lmdb';
import { StoreUnreadableError } from './primary/errors.ts';
import { findEnvironment } from './primary/lmdb-files.ts';

const FILES = ['data.mdb', 'lock.mdb'];

/** A server has the world open, so it cannot be taken away. */
export class WorldInUseError extends Error {
  override readonly name = 'WorldInUseError';

  constructor(folder: string, processes: readonly number[]) {
    super(`${folder} is in use by process ${processes.join(' and ')}; stop the server first`);
  }
}

/**
 * Removes the world kept in LMDB under `<path>/world` and nothing beside it; tells whether there was one. Throws
 * `WorldInUseError`, or `StoreUnreadableError` where what lies there is no world.
 */
export async function wipeWorld(path: string): Promise<'wiped' | 'absent'> {
  const folder = join(path, 'world');
  if ((await findEnvironment(path, folder)) === 'absent') return 'absent';
  const others = (await readdir(folder)).filter(name => !FILES.includes(name));
  if (others.length > 0)
    throw new StoreUnreadableError(path, `${folder} holds other files (${others[0]}); move them away`);
  await assertWorldIdle(path);
  for (const file of FILES) await rm(join(folder, file), { force: true });
  await rmdir(folder);
  return 'wiped';
}

/** Other processes that have the world under `path` open; none where there is no world. Throws `StoreUnreadableError`. */
export async function usersOfWorld(path: string): Promise<readonly number[]> {
  const folder = join(path, 'world');
  return (await findEnvironment(path, folder)) === 'absent' ? [] : processesIn(folder);
}

/** Throws `WorldInUseError` where another process has the world under `path` open. */
export async function assertWorldIdle(path: string): Promise<void> {
  const processes = await usersOfWorld(path);
  if (processes.length > 0) throw new WorldInUseError(join(path, 'world'), processes);
}

async function processesIn(folder: string): Promise<number[]> {
  const environment = open(folder, { noSubdir: false });
  try {
    // Frees the places of processes that died.
    environment.readerCheck();
    const rows = environment.readerList().matchAll(/^\s*(\d+)\s/gm);
    const found = new Set(Array.from(rows, ([, id]) => Number(id)));
    return [...found].filter(id => id !== process.pid);
  } finally {
    await environment.close();
  }
}
