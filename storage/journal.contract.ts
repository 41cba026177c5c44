import assert from 'node:assert/strict';
import type { Open } from './primary/contract-store.ts';
import { blobs, checkOn, contents, notes } from './primary/contract-store.ts';

/** What every object store must do with the records beside its objects; part of `objectStoreContract`. */
export function journalContract(open: Open): void {
  const check = checkOn(open);
  const note = (text: string) => Buffer.from(text);
  check('keeps journal records apart from objects, in the order of their keys', async store => {
    const journal = new Map([
      ['outbox/2', note('two')],
      ['a', note('not the object')],
      ['outbox/10', note('ten')],
    ]);
    await store.commit({ id: '1', objects: blobs({ a: 'one' }), journal });
    assert.deepEqual(await contents(store), { a: 'one' });
    assert.deepEqual(await notes(store), { a: 'not the object', 'outbox/10': 'ten', 'outbox/2': 'two' });
  });
  check('takes a batch of nothing', async store => {
    await store.commit({ id: '1', objects: new Map() });
    assert.deepEqual([await contents(store), await notes(store)], [{}, {}]);
  });
  check('changes objects and journal in one step, or neither', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one' }), journal: new Map([['undo', note('old')]]) });
    const refused = store.commit({
      id: '2',
      objects: blobs({ a: 'two' }),
      journal: new Map([['', note('x')]]),
    });
    await assert.rejects(refused, { name: 'UnusableKeyError' });
    assert.deepEqual([await contents(store), await notes(store)], [{ a: 'one' }, { undo: 'old' }]);
  });
  check('restores objects and takes journal records away in one step', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one' }), journal: new Map([['undo', note('u')]]) });
    await store.restore(blobs({ a: 'zero', b: null }), new Map([['undo', null]]));
    assert.deepEqual([await contents(store), await notes(store)], [{ a: 'zero' }, {}]);
  });
}
