import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dehydrate } from '../domain/dehydrate.ts';
import type { GameObject } from '../domain/object.ts';
import { openLmdb } from './primary/lmdb.ts';
import { syncDirectory } from './primary/lmdb-files.ts';

const objectsPerBatch = 5000;
const rebuiltPattern = /^world\.rebuilt-(.+)$/;

/** What a new world is to hold. */
export interface NewWorld {
  readonly objects: readonly GameObject[];
  /** Journal records beside them. */
  readonly journal: ReadonlyMap<string, Uint8Array>;
  readonly signal?: AbortSignal;
  readonly onStep?: OnStep;
}

/** Hears of each step behind which a process may be killed. */
type OnStep = (step: string) => void;

/**
 * Makes a world of its own in LMDB beside the one under `path`, durable when it resolves and not yet in its place. Nothing of
 * it stays where it cannot be made whole.
 */
export async function buildWorld(
  path: string,
  { objects, journal, signal, onStep }: NewWorld,
): Promise<void> {
  await dropBuild(path);
  try {
    const store = await openLmdb({ path: builtWorld(path), create: true });
    try {
      for (let from = 0; from < objects.length; from += objectsPerBatch) {
        signal?.throwIfAborted();
        const some = objects.slice(from, from + objectsPerBatch);
        const blobs = some.map(object => [object.goid, Buffer.from(dehydrate(object))] as const);
        await store.commit({ id: `rebuild ${from}`, objects: new Map(blobs) });
        onStep?.('rebuild:some');
      }
      await store.restore(new Map(), journal);
      onStep?.('rebuild:all');
    } finally {
      await store.close();
    }
  } catch (error) {
    await dropBuild(path);
    throw error;
  }
}

/** Where the world that was built can be opened, to see what came of it. */
export function builtWorld(path: string): string {
  return join(path, 'rebuilding');
}

/** Takes away what was built, or what a process left of it that was killed. */
export async function dropBuild(path: string): Promise<void> {
  await rm(builtWorld(path), { recursive: true, force: true });
  for (const name of await namesIn(path))
    if (rebuiltPattern.test(name)) await rm(join(path, name), { recursive: true, force: true });
}

/**
 * Puts the world that was built into the place of the one under `path`, and tells where that one is now; `null` where there was
 * none. A crash leaves the one or the other, or what `finishSwap` finishes.
 */
export async function swapWorlds(path: string, time: string, onStep?: OnStep): Promise<string | null> {
  const built = join(builtWorld(path), 'world');
  const world = join(path, 'world');
  if (!(await namesIn(path)).includes('world')) {
    await rename(built, world);
    onStep?.('rebuild:placed');
    await syncDirectory(path);
    await rmdir(builtWorld(path));
    return null;
  }
  const rebuilt = join(path, `world.rebuilt-${time}`);
  const before = join(path, `world.before-rebuild-${time}`);
  await rename(built, rebuilt);
  onStep?.('rebuild:ready');
  await rmdir(builtWorld(path));
  await syncDirectory(path);
  await rename(world, before);
  onStep?.('rebuild:aside');
  await rename(rebuilt, world);
  onStep?.('rebuild:placed');
  await syncDirectory(path);
  return before;
}

/** Finishes a swap that a crash cut off after the old world was put aside. */
export async function finishSwap(path: string): Promise<void> {
  const names = await namesIn(path);
  if (names.includes('world')) return;
  for (const name of names) {
    const [, time] = rebuiltPattern.exec(name) ?? [];
    if (time === undefined || !names.includes(`world.before-rebuild-${time}`)) continue;
    await rename(join(path, name), join(path, 'world'));
    await syncDirectory(path);
  }
}

async function namesIn(path: string): Promise<readonly string[]> {
  return readdir(path).catch(() => []);
}
