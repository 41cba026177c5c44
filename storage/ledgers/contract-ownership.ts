import assert from 'node:assert/strict';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { OpenLedger } from './contract-ledger.ts';
import { checkOn, frame, framesOf, Pen, versionsOf } from './contract-ledger.ts';

/** Nothing a caller holds can change what is stored. */
export function describeOwnership(open: OpenLedger): void {
  const check = checkOn(open);
  check('keeps what was handed in when the caller changes it at once', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const [body, eventsRoot] = [Buffer.from('mine'), Buffer.alloc(32, 7)];
    const event = { stream: goid('lamp'), version: 1 };
    const events = [event];
    const appended = pen.put({ batchId: 'first', events, eventsRoot, body });
    body.fill(0);
    eventsRoot.fill(0);
    event.version = 9;
    events.push({ stream: goid('door'), version: 1 });
    await appended;
    const [found] = await framesOf(ledger);
    assert.equal(Buffer.from(found?.body ?? []).toString(), 'mine');
    assert.deepEqual([...(found?.eventsRoot ?? [])], [...Buffer.alloc(32, 7)]);
    assert.deepEqual(await versionsOf(ledger, 'lamp', 'door'), { lamp: 1, door: 0 });
  });
  check('keeps what is stored when a reader changes what it was given', async ({ ledger, reopen }) => {
    const pen = await Pen.take(ledger);
    for (const id of ['a', 'b', 'c']) await pen.add(id, [`${id}:1`]);
    const before = await framesOf(ledger);
    const head = await ledger.head();
    for await (const { body, eventsRoot, previousHash, hash, leaf, header } of ledger.read()) {
      // The memory that a view lies in may hold more than the view.
      for (const bytes of [body, eventsRoot, previousHash, hash, leaf, header])
        new Uint8Array(bytes.buffer).fill(0);
    }
    for (const { root, hash } of [await ledger.head()]) for (const bytes of [root, hash]) bytes.fill(0);
    assert.deepEqual(await framesOf(ledger), before);
    assert.deepEqual(await ledger.head(), head);
    await pen.add('d', ['a:2']);
    await pen.lease.release();
    assert.deepEqual((await framesOf(await reopen())).slice(0, 3), before);
  });
  check(
    'keeps its receipts and versions when the caller changes the ones it was given',
    async ({ ledger }) => {
      const pen = await Pen.take(ledger);
      const receipt = await pen.add('first', ['lamp:1']);
      const expected = { ...receipt };
      Object.assign(receipt, { frame: 9, first: 9, batchId: 'other' });
      Object.assign(await ledger.lookup('first'), { frame: 8 });
      assert.deepEqual(await ledger.lookup('first'), expected);
      const versions = (await ledger.versions([goid('lamp')])) as Map<Goid, number>;
      versions.set(goid('lamp'), 5);
      assert.deepEqual(await versionsOf(ledger, 'lamp'), { lamp: 1 });
    },
  );
  check('takes frozen frames and frames with strange prototypes', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const events = Object.freeze([Object.freeze({ stream: goid('__proto__'), version: 1 })]);
    await pen.put(Object.freeze({ ...frame('frozen'), events }));
    const strange = Object.assign(
      Object.create({ batchId: 'inherited' }),
      frame('strange', ['constructor:1']),
    );
    await pen.put(strange, 1);
    assert.deepEqual(
      (await framesOf(ledger)).map(({ batchId }) => batchId),
      ['frozen', 'strange'],
    );
    const found = await ledger.versions(['__proto__', 'constructor', 'toString'].map(goid));
    assert.deepEqual([...found.values()], [1, 1, 0]);
  });
}
