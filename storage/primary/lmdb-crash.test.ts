import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { openLmdb } from './lmdb.ts';

const objectsPerBatch = 7;
// After how many acknowledged batches each round's writer is killed.
const killedAfter = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: 8, seed: 8 });

// This file is its own child: `node lmdb-crash.test.ts write <path> <first>` commits until it is killed.
const [, , role, path = '', first = ''] = process.argv;
if (role === 'write') await commitForEver(path, Number(first));
else it('keeps every acknowledged batch whole through SIGKILL', survivesKilling);

async function commitForEver(at: string, from: number): Promise<void> {
  const store = await openLmdb({ path: at, create: true });
  // Three in flight, so that the kill also meets batches that wait.
  for (let number = from; ; number += 3) {
    const numbers = [number, number + 1, number + 2];
    await Promise.all(
      numbers.map(async one => {
        await store.commit({ id: String(one), objects: batch(one) });
        process.stdout.write(`${one}\n`);
      }),
    );
  }
}

/** Some objects of each batch's own, and one that every batch replaces. */
function batch(number: number): Map<Goid, Buffer> {
  const ids = Array.from({ length: objectsPerBatch }, (_, index) => `${number}/${index}`);
  const bytes = Buffer.from(String(number).repeat(40 * ((number % 5) + 1)));
  return new Map([...ids, 'last'].map(id => [goid(id), bytes]));
}

async function survivesKilling(): Promise<void> {
  const at = await mkdtemp(join(tmpdir(), 'aevum-crash-'));
  try {
    let next = 0;
    for (const lines of killedAfter) next = await checkStore(at, await writeUntilKilled(at, next, lines));
  } finally {
    await rm(at, { recursive: true });
  }
}

async function writeUntilKilled(at: string, from: number, linesToRead: number): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'write', at, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  });
  const exited = once(child, 'exit');
  let read = 0;
  let acknowledged = from - 1;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line);
    read += 1;
    if (read === linesToRead) child.kill('SIGKILL');
  }
  assert.deepEqual(await exited, [null, 'SIGKILL']);
  return acknowledged;
}

/** Checks that the store holds batches 0 … n, each whole, n at least the last acknowledged one; gives n + 1. */
async function checkStore(at: string, acknowledged: number): Promise<number> {
  const store = await openLmdb({ path: at, create: false });
  const counts = new Map<number, number>();
  for await (const { goid: id, bytes } of store.load()) {
    if (id === 'last') continue;
    const number = Number(id.split('/')[0]);
    assert.deepEqual(bytes, batch(number).get(id));
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const last = counts.size - 1;
  assert.ok(last >= acknowledged, `batch ${acknowledged} was acknowledged, the last in the store is ${last}`);
  for (let number = 0; number <= last; number += 1) assert.equal(counts.get(number), objectsPerBatch);
  assert.deepEqual((await store.snapshot([goid('last')])).get(goid('last')), batch(last).get(goid('last')));
  await store.close();
  return last + 1;
}
