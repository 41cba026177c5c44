import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ban, BanStore } from './ban-store.ts';

/** A fresh, empty store of its own for one test; `dispose` closes and deletes it. */
interface OpenedBans {
  readonly store: BanStore;
  dispose(): Promise<void>;
}

const bob: Ban = { whom: 'bob', kind: 'name', until: 5, reason: 'Shouting.', by: 'Eve', since: 1 };
const net: Ban = { ...bob, whom: '192.0.2.0/24', kind: 'network', until: null };

/** What every store of bans must do; each backend runs it whole. */
export function banStoreContract(name: string, open: () => Promise<OpenedBans>): void {
  describe(`${name} as a store of bans`, () => {
    const declare = (promise: string, check: (store: BanStore) => Promise<void>) =>
      it(promise, async () => {
        const { store, dispose } = await open();
        try {
          await check(store);
        } finally {
          await dispose();
        }
      });
    declare('lists what was put, field by field and in order', async store => {
      await store.put(bob);
      await store.put(net);
      assert.deepEqual(await store.list(), [net, bob]);
    });
    declare('replaces a ban of the same', async store => {
      await store.put(bob);
      await store.put({ ...bob, reason: 'Again.' });
      assert.deepEqual(await store.list(), [{ ...bob, reason: 'Again.' }]);
    });
    declare('removes one, and tells whether it was there', async store => {
      await store.put(bob);
      assert.equal(await store.remove('bob'), true);
      assert.equal(await store.remove('bob'), false);
      assert.deepEqual(await store.list(), []);
    });
    declare('refuses every call after close, and closes twice', async store => {
      await store.close();
      await store.close();
      const closed = { name: 'StoreClosedError' };
      await assert.rejects(store.put(bob), closed);
      await assert.rejects(store.remove('bob'), closed);
      await assert.rejects(store.list(), closed);
    });
  });
}
