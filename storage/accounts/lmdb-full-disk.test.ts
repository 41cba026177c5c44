import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { anna } from './account-store.contract.ts';
import { openLmdbAccounts } from './lmdb.ts';

function limitFileSize(bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
}

it('keeps the accounts it has when the disk is full, and goes on when there is room', async t => {
  if (!existsSync('/usr/bin/prlimit')) return t.skip('needs prlimit of util-linux');
  const path = await mkdtemp(join(tmpdir(), 'aevum-accounts-'));
  t.after(() => rm(path, { recursive: true }));
  const store = await openLmdbAccounts({ path, create: true });
  await store.create(anna);
  const large = { ...anna, name: 'Bob', hash: 'x'.repeat(1 << 20) };
  limitFileSize((await stat(join(path, 'accounts', 'data.mdb'))).size);
  try {
    await assert.rejects(store.create(large), {
      name: 'StoreWriteError',
      message: /account "Bob" was not written/,
    });
  } finally {
    limitFileSize('unlimited');
  }
  assert.deepEqual(await store.list(), [anna]);
  await store.create(large);
  assert.deepEqual(await store.list(), [anna, large]);
  await store.close();
});
