import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { contents } from './contract-store.ts';
import { StoreWriteError } from './errors.ts';
import { openLmdb } from './lmdb.ts';
import type { PrimaryStore } from './primary-store.ts';

/** A way to leave no room for the files under `path`, and to give it back. */
interface Shortage {
  begin(path: string): Promise<void>;
  end(path: string): Promise<void>;
}

const fullDisk: Shortage = {
  begin: path => assert.rejects(writeFile(join(path, 'filler'), Buffer.alloc(16 << 20)), { code: 'ENOSPC' }),
  end: path => rm(join(path, 'filler')),
};

// Every file of this process may only be as long as the store is now (EFBIG, or a write cut short).
const fileSizeLimit: Shortage = {
  begin: async path => limitFileSize(String((await stat(join(path, 'world', 'data.mdb'))).size)),
  end: async () => limitFileSize('unlimited'),
};

function limitFileSize(bytes: string): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
}

function works(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const large = (text: string) => new Map([[goid('a'), Buffer.from(text.repeat(3 << 20))]]);
const small = (text: string) => new Map([[goid('a'), Buffer.from(text)]]);

async function failsAndGoesOn(path: string, shortage: Shortage): Promise<void> {
  let store = await openLmdb({ path, create: true });
  await store.commit({ id: 'before', objects: small('before') });
  await shortage.begin(path);
  try {
    await failsTogether(store);
  } finally {
    await shortage.end(path);
  }
  await store.commit({ id: 'after', objects: large('z') });
  await store.close();
  store = await openLmdb({ path, create: false });
  assert.deepEqual(await contents(store), { a: 'z'.repeat(3 << 20) });
  await store.close();
}

async function failsTogether(store: PrimaryStore): Promise<void> {
  const results = await Promise.allSettled([
    store.commit({ id: 'too large', objects: large('x') }),
    store.commit({ id: 'made on top of it', objects: new Map([[goid('b'), null]]) }),
  ]);
  const errors = results.map(result => (result.status === 'rejected' ? result.reason : null));
  for (const error of errors) assert.ok(error instanceof StoreWriteError, String(error));
  assert.deepEqual(
    errors.map(error => error.batchId),
    ['too large', 'made on top of it'],
  );
  assert.match(errors[0].message, /batch too large was not written: .+/);
  assert.equal(errors[1].cause, errors[0]);
  assert.deepEqual(await contents(store), { a: 'before' });
}

describe('lmdb when the disk is full', () => {
  it('rejects the batch and those made on it, keeps what was, goes on with room, makes nothing without (tmpfs)', async t => {
    const path = await mkdtemp(join(tmpdir(), 'aevum-full-'));
    t.after(() => rm(path, { recursive: true }));
    if (!works('mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', path)) return t.skip('mounting needs root');
    try {
      await failsAndGoesOn(path, fullDisk);
      await rm(join(path, 'world'), { recursive: true });
      await fullDisk.begin(path);
      const expected = {
        name: 'StoreUnreadableError',
        reason: /needs 1048576 bytes of free space, there are 0/,
      };
      await assert.rejects(openLmdb({ path, create: true }), expected);
    } finally {
      execFileSync('umount', [path]);
    }
  });

  it('rejects the batch and those made on it, keeps what was, and goes on when there is room (limit)', async t => {
    if (!works('prlimit', '--version')) return t.skip('needs prlimit of util-linux');
    const path = await mkdtemp(join(tmpdir(), 'aevum-limit-'));
    t.after(() => rm(path, { recursive: true }));
    await failsAndGoesOn(path, fileSizeLimit);
  });
});
