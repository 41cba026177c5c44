import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openLmdbTexts } from './lmdb.ts';
import { greeting, textStoreContract } from './text-store.contract.ts';

async function opened() {
  const path = await mkdtemp(join(tmpdir(), 'aevum-texts-'));
  const store = await openLmdbTexts({ path, create: true });
  return {
    path,
    store,
    async dispose() {
      await store.close();
      await rm(path, { recursive: true });
    },
  };
}

textStoreContract('lmdb', opened);

describe('texts in lmdb', () => {
  it('are there when the store is opened again, though it was closed while they were written', async () => {
    const { path, store, dispose } = await opened();
    const kept = store.keep([greeting]);
    await store.close();
    await kept;
    const again = await openLmdbTexts({ path, create: false });
    assert.deepEqual(again.list(), [greeting]);
    await again.close();
    await dispose();
  });

  it('are not made where none are asked for', async () => {
    const path = await mkdtemp(join(tmpdir(), 'aevum-texts-'));
    await assert.rejects(openLmdbTexts({ path, create: false }), { name: 'StoreUnreadableError' });
    await rm(path, { recursive: true });
  });
});
