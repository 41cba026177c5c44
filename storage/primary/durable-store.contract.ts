import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Open } from './contract-store.ts';
import { blobs, checkOn, contents } from './contract-store.ts';

/** What a store that outlives its process must do besides. */
export function durableStoreContract(name: string, open: Open): void {
  describe(`${name} as a store that lasts`, () => {
    const check = checkOn(open);
    check('has every committed object after it is opened again', async (store, reopen) => {
      await store.commit({ id: '1', objects: blobs({ a: 'one', b: 'two' }) });
      await store.commit({ id: '2', objects: blobs({ a: null, c: 'three' }) });
      assert.deepEqual(await contents(await reopen()), { b: 'two', c: 'three' });
    });
    check('has what was restored after it is opened again', async (store, reopen) => {
      await store.commit({ id: '1', objects: blobs({ a: 'one' }) });
      await store.restore(blobs({ a: 'zero', b: 'new' }));
      assert.deepEqual(await contents(await reopen()), { a: 'zero', b: 'new' });
    });
    check('writes what was handed in before close', async (store, reopen) => {
      const commits = ['x', 'y', 'z'].map(text => store.commit({ id: text, objects: blobs({ a: text }) }));
      const reopened = await reopen();
      await Promise.all(commits);
      assert.deepEqual(await contents(reopened), { a: 'z' });
    });
  });
}
