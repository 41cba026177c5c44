import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { objectStoreContract } from '../object-store.contract.ts';
import type { OpenedStore } from './contract-store.ts';
import { durableStoreContract } from './durable-store.contract.ts';
import { openLmdb } from './lmdb.ts';

async function openFresh(): Promise<OpenedStore> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-lmdb-'));
  let store = await openLmdb({ path, create: true });
  const first = store;
  return {
    store: first,
    async reopen() {
      await store.close();
      store = await openLmdb({ path, create: false });
      return store;
    },
    async dispose() {
      await store.close();
      await rm(path, { recursive: true });
    },
  };
}

objectStoreContract('lmdb', openFresh);
durableStoreContract('lmdb', openFresh);

describe('lmdb', () => {
  it('tells a new store from an empty one and an empty one from a full one', async t => {
    const path = await mkdtemp(join(tmpdir(), 'aevum-lmdb-'));
    t.after(() => rm(path, { recursive: true }));
    const made = await openLmdb({ path, create: true });
    assert.deepEqual([made.isNew, await made.isEmpty()], [true, true]);
    await made.close();
    const again = await openLmdb({ path, create: true });
    assert.deepEqual([again.isNew, await again.isEmpty()], [false, true]);
    await again.commit({ id: '1', objects: new Map([[goid('a'), Buffer.from('x')]]) });
    assert.equal(await again.isEmpty(), false);
    await again.close();
  });

  it('lets other work run while a batch becomes durable', async t => {
    const { store, dispose } = await openFresh();
    t.after(dispose);
    let turns = 0;
    let done = false;
    const committed = store.commit({ id: '1', objects: new Map([[goid('a'), Buffer.alloc(1 << 24)]]) });
    const counted = committed.finally(() => {
      done = true;
    });
    while (!done) {
      await new Promise(resolve => setImmediate(resolve));
      turns += 1;
    }
    await counted;
    assert.ok(turns > 1, `the event loop turned ${turns} times`);
  });

  it('grows far beyond the map that it starts with', async t => {
    const { store, dispose } = await openFresh();
    t.after(dispose);
    for (let batch = 0; batch < 8; batch += 1) {
      const objects = new Map(
        Array.from({ length: 20 }, (_, index) => [goid(`${batch}/${index}`), Buffer.alloc(1 << 17, batch)]),
      );
      await store.commit({ id: String(batch), objects });
    }
    let objects = 0;
    for await (const { goid: id, bytes } of store.load()) {
      assert.equal(
        bytes.every(byte => String(byte) === id.split('/')[0]),
        true,
      );
      objects += 1;
    }
    assert.equal(objects, 160);
  });
});
