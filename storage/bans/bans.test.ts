import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { banStoreContract } from './ban-store.contract.ts';
import { openLmdbBans } from './lmdb.ts';
import { openMemoryBans } from './memory.ts';

banStoreContract('memory', async () => {
  const store = openMemoryBans();
  return { store, dispose: () => store.close() };
});

banStoreContract('lmdb', async () => {
  const path = await mkdtemp(join(tmpdir(), 'aevum-bans-'));
  const store = await openLmdbBans(path);
  return {
    store,
    dispose: async () => {
      await store.close();
      await rm(path, { recursive: true });
    },
  };
});

it('keeps bans between two runs', async test => {
  const path = await mkdtemp(join(tmpdir(), 'aevum-bans-'));
  test.after(() => rm(path, { recursive: true }));
  const ban = { whom: 'bob', kind: 'name', until: null, reason: '', by: 'Eve', since: 1 } as const;
  const first = await openLmdbBans(path);
  await first.put(ban);
  await first.close();
  const second = await openLmdbBans(path);
  assert.deepEqual(await second.list(), [ban]);
  await second.close();
});
