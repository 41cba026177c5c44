import assert from 'node:assert/strict';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { contents } from './contract-store.ts';
import { openLmdb } from './lmdb.ts';

const synchronousWrites = 0o10000;

const batch = (text: string) => ({ id: text, objects: new Map([[goid('a'), Buffer.from(text)]]) });

/** The descriptor through which LMDB writes the head of the file: the one that was opened with O_DSYNC. */
function headDescriptor(file: string): number {
  const found = readdirSync('/proc/self/fd').find(entry => {
    try {
      const flags = /flags:\s*(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${entry}`, 'utf8'))?.[1] ?? '0';
      return readlinkSync(`/proc/self/fd/${entry}`) === file && Number.parseInt(flags, 8) & synchronousWrites;
    } catch {
      return false;
    }
  });
  assert.ok(found);
  return Number(found);
}

/** From now on all that is written to the descriptor fails with ENOSPC. */
function makeFull(descriptor: number): void {
  closeSync(descriptor);
  const others: number[] = [];
  for (;;) {
    const next = openSync('/dev/full', 'w');
    if (next === descriptor) break;
    others.push(next);
  }
  for (const other of others) closeSync(other);
}

it('takes nothing more once the head of the file could not be written, until it is opened again', async t => {
  if (process.platform !== 'linux') return t.skip('needs /proc and /dev/full');
  const path = await mkdtemp(join(tmpdir(), 'aevum-fence-'));
  t.after(() => rm(path, { recursive: true }));
  const store = await openLmdb({ path, create: true });
  await store.commit(batch('before'));
  makeFull(headDescriptor(join(path, 'world', 'data.mdb')));
  await assert.rejects(store.commit(batch('first')), { name: 'StoreWriteError', message: /No space left/ });
  await assert.rejects(store.commit(batch('second')), { name: 'StoreWriteError', message: /MDB_PANIC/ });
  await assert.rejects(contents(store), /MDB_PANIC/);
  await store.close();
  const again = await openLmdb({ path, create: false });
  assert.deepEqual(await contents(again), { a: 'before' });
  await again.commit(batch('after'));
  assert.deepEqual(await contents(again), { a: 'after' });
  await again.close();
});
