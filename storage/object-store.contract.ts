import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../domain/ids.ts';
import { journalContract } from './journal.contract.ts';
import { agreesWithModel } from './primary/contract-model.ts';
import type { Open } from './primary/contract-store.ts';
import { blobs, checkOn, contents, texts } from './primary/contract-store.ts';

/** What every object store must do; each backend runs it whole. */
export function objectStoreContract(name: string, open: Open): void {
  describe(`${name} as an object store`, () => {
    describeBlobs(open);
    describeBatches(open);
    describeRestore(open);
    journalContract(open);
    describeLoad(open);
    describeOwnership(open);
    describeClose(open);
    it('agrees with a plain map after any commits, snapshots and restores', () => agreesWithModel(open));
  });
}

function describeBlobs(open: Open): void {
  const check = checkOn(open);
  const random = Buffer.from(Array.from({ length: 1 << 20 }, (_, index) => (index * 2654435761) >>> 13));
  const samples: Record<string, Uint8Array> = {
    'an empty blob': new Uint8Array(),
    'a blob of 1 MiB': random,
    'every byte there is': Uint8Array.from({ length: 256 }, (_, byte) => byte),
    'a view into a larger buffer': random.subarray(5, 90),
  };
  for (const [what, bytes] of Object.entries(samples)) {
    check(`gives back ${what} byte for byte`, async store => {
      await store.commit({ id: '1', objects: new Map([[goid('harbour/quay'), bytes]]) });
      const stored = await store.snapshot([goid('harbour/quay')]);
      assert.deepEqual(Buffer.from(stored.get(goid('harbour/quay')) ?? []), Buffer.from(bytes));
    });
  }
  check('keeps goids that are not ASCII apart', async store => {
    const ids = [
      'hafen/straße',
      'hafen/strasse',
      'é',
      'e\u0301',
      '港',
      '🐉',
      '\u0000',
      '\u0001',
      'x'.repeat(1978),
    ];
    await store.commit({ id: '1', objects: blobs(Object.fromEntries(ids.map(id => [id, id]))) });
    assert.deepEqual(await contents(store), Object.fromEntries(ids.map(id => [id, id])));
  });
  for (const [what, id] of [
    ['empty', ''],
    ['longer than 1978 bytes', 'é'.repeat(990)],
    ['half a surrogate pair', 'a\ud800'],
  ] as const) {
    check(`refuses a batch with a goid that is ${what}, whole`, async store => {
      const objects = blobs({ before: 'x', [id]: 'x', after: 'x' });
      await assert.rejects(store.commit({ id: '1', objects }), { name: 'UnusableKeyError' });
      await assert.rejects(store.snapshot([goid(id)]), { name: 'UnusableKeyError' });
      assert.deepEqual(await contents(store), {});
    });
  }
}

function describeBatches(open: Open): void {
  const check = checkOn(open);
  check('puts, replaces and removes objects in one batch', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one', b: 'two', c: 'three' }) });
    await store.commit({ id: '2', objects: blobs({ a: 'four', b: null, d: 'five', nowhere: null }) });
    assert.deepEqual(await contents(store), { a: 'four', c: 'three', d: 'five' });
  });
  check('takes batches handed in at once and keeps their order', async store => {
    const ids = Array.from({ length: 50 }, (_, index) => String(index));
    const settled: string[] = [];
    await Promise.all(
      ids.map(id =>
        store.commit({ id, objects: blobs({ last: id, [id]: id }) }).then(() => settled.push(id)),
      ),
    );
    assert.deepEqual(settled, ids);
    assert.deepEqual(await contents(store), { ...Object.fromEntries(ids.map(id => [id, id])), last: '49' });
  });
  check('takes 10,000 objects in one batch', async store => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `room/${String(index).padStart(5, '0')}`);
    await store.commit({ id: '1', objects: blobs(Object.fromEntries(ids.map(id => [id, id.repeat(20)]))) });
    assert.deepEqual(Object.keys(await contents(store)), ids);
  });
}

function describeRestore(open: Open): void {
  const check = checkOn(open);
  check('says of an absent object that it is absent', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one' }) });
    assert.deepEqual(texts(await store.snapshot([goid('a'), goid('b')])), { a: 'one', b: null });
  });
  check('puts back what a snapshot held, absence included, after later commits', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one', b: 'two', untouched: 'x' }) });
    const before = await store.snapshot([goid('a'), goid('b'), goid('c')]);
    await store.commit({ id: '2', objects: blobs({ a: null, b: 'three', c: 'new', untouched: 'y' }) });
    await store.commit({ id: '3', objects: blobs({ b: null, c: 'newer' }) });
    await store.restore(before);
    assert.deepEqual(await contents(store), { a: 'one', b: 'two', untouched: 'y' });
  });
  check('restores in turn with the commits around it', async store => {
    const first = store.commit({ id: '1', objects: blobs({ a: 'one' }) });
    const restored = store.restore(blobs({ a: 'zero', b: 'zero' }));
    const last = store.commit({ id: '2', objects: blobs({ b: 'two' }) });
    await Promise.all([first, restored, last]);
    assert.deepEqual(await contents(store), { a: 'zero', b: 'two' });
  });
}

function describeLoad(open: Open): void {
  const check = checkOn(open);
  check('loads objects in the order of their UTF-8 bytes', async store => {
    // In UTF-16 the dragon (a surrogate pair) would come before U+FF5E.
    const ordered = ['A', 'B/1', 'B/10', 'B/2', 'a', 'ä', '\uff5e', '🐉'];
    await store.commit({
      id: '1',
      objects: blobs(Object.fromEntries(ordered.toReversed().map(id => [id, 'x']))),
    });
    const loaded: string[] = [];
    for await (const { goid: id } of store.load()) loaded.push(id);
    assert.deepEqual(loaded, ordered);
  });
  check('shows one moment of the world, whatever is committed while it is read', async store => {
    const ids = Array.from({ length: 300 }, (_, index) => `o${String(index).padStart(3, '0')}`);
    await store.commit({ id: '1', objects: blobs(Object.fromEntries(ids.map(id => [id, 'old']))) });
    const seen: string[] = [];
    for await (const { bytes } of store.load()) {
      seen.push(Buffer.from(bytes).toString());
      const later = blobs({ o299: null, o298: 'new'.repeat(20_000), [`p${seen.length}`]: 'new' });
      if (seen.length < 10) await store.commit({ id: `2-${seen.length}`, objects: later });
    }
    assert.deepEqual(
      seen,
      ids.map(() => 'old'),
    );
  });
  check('can be left half way', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one', b: 'two' }) });
    for await (const { goid: id } of store.load()) {
      assert.equal(id, 'a');
      break;
    }
    await store.commit({ id: '2', objects: blobs({ a: null }) });
    assert.deepEqual(await contents(store), { b: 'two' });
  });
}

function describeOwnership(open: Open): void {
  const check = checkOn(open);
  check('keeps its bytes when the caller changes the ones handed in', async store => {
    const bytes = Buffer.from('mine');
    const objects = new Map([[goid('a'), bytes]]);
    const committed = store.commit({ id: '1', objects });
    bytes.fill(0);
    objects.set(goid('b'), bytes);
    await committed;
    assert.deepEqual(await contents(store), { a: 'mine' });
  });
  check('keeps its bytes when the caller changes the ones it gave out', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'mine' }) });
    for await (const { bytes } of store.load()) bytes.fill(0);
    for (const bytes of (await store.snapshot([goid('a')])).values()) bytes?.fill(0);
    assert.deepEqual(await contents(store), { a: 'mine' });
  });
  check('keeps a snapshot as it was when the object changes', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one' }) });
    const before = await store.snapshot([goid('a')]);
    await store.commit({ id: '2', objects: blobs({ a: 'two' }) });
    assert.deepEqual(texts(before), { a: 'one' });
  });
}

function describeClose(open: Open): void {
  const check = checkOn(open);
  check('refuses every call after close, and closes twice', async store => {
    await store.close();
    await store.close();
    const closed = { name: 'StoreClosedError', message: /is closed/ };
    await assert.rejects(contents(store), closed);
    await assert.rejects(store.snapshot([goid('a')]), closed);
    await assert.rejects(store.commit({ id: '1', objects: blobs({ a: 'one' }) }), closed);
    await assert.rejects(store.restore(blobs({ a: 'one' })), closed);
  });
  check('ends a load that is under way when it closes', async store => {
    await store.commit({ id: '1', objects: blobs({ a: 'one', b: 'two' }) });
    const loading = store.load()[Symbol.asyncIterator]();
    await loading.next();
    await store.close();
    await assert.rejects(loading.next(), { name: 'StoreClosedError' });
  });
}
