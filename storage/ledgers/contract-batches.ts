import assert from 'node:assert/strict';
import { goid } from '../../domain/ids.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import type { OpenLedger } from './contract-ledger.ts';
import { batchesOf, checkOn, frame, Pen } from './contract-ledger.ts';

/** A batch id is stored once, and settles what became of an append. */
export function describeBatches(open: OpenLedger): void {
  const check = checkOn(open);
  check('gives the receipt again for a batch that is stored, and stores it once', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const receipt = await pen.add('first', ['lamp:1']);
    await pen.add('second', ['lamp:2']);
    assert.deepEqual(await pen.put(frame('first', ['lamp:1']), 0), receipt);
    assert.deepEqual(await pen.put(frame('first', ['lamp:3']), 2), receipt);
    assert.deepEqual(await batchesOf(ledger), ['first', 'second']);
  });
  check('gives the receipt again to the next writer', async ({ ledger, reopen }) => {
    const pen = await Pen.take(ledger);
    const receipt = await pen.add('first', ['lamp:1']);
    await pen.lease.release();
    const next = await Pen.take(await reopen());
    assert.deepEqual(await next.put(frame('first', ['lamp:2']), 1), receipt);
    assert.deepEqual(await batchesOf(next.ledger), ['first']);
  });
  check('looks up a batch that is stored and one that is not', async ({ ledger, reopen }) => {
    const pen = await Pen.take(ledger);
    const receipts = [
      await pen.add('first', ['lamp:1']),
      await pen.add('second'),
      await pen.add('third', ['lamp:2']),
    ];
    const looksUp = async (looked: Ledger) => {
      for (const receipt of receipts) assert.deepEqual(await looked.lookup(receipt.batchId), receipt);
      for (const absent of ['fourth', 'firs', 'first ', 'FIRST', '']) {
        assert.equal(await looked.lookup(absent), 'absent');
      }
    };
    await looksUp(ledger);
    await pen.lease.release();
    await looksUp(await reopen());
  });
  check('answers a lookup after the append that is under way', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const appended = pen.add('first', ['lamp:1']);
    assert.deepEqual(await ledger.lookup('first'), await appended);
  });
  check('does not hold a batch that was refused for stored', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    await assert.rejects(pen.add('first', ['lamp:2']), { name: 'VersionConflictError' });
    assert.equal(await ledger.lookup('first'), 'absent');
    assert.equal((await pen.add('first', ['lamp:1'])).frame, 0);
  });
  for (const batchId of ['', 'with blank', 'naïve', 'line\n', 'nul\u0000', 'x'.repeat(37)]) {
    check(`refuses the batch id ${JSON.stringify(batchId)}`, async ({ ledger }) => {
      const pen = await Pen.take(ledger);
      await assert.rejects(pen.add(batchId), {
        name: 'UnusableFrameError',
        message: /1 to 36 visible letters/,
      });
      assert.deepEqual(await batchesOf(ledger), []);
    });
  }
  check('refuses a frame without a form: root, names of streams, size', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const unusable = { name: 'UnusableFrameError' };
    await assert.rejects(pen.put({ ...frame('root'), eventsRoot: Buffer.alloc(31) }), unusable);
    for (const name of ['', 'half\ud800', 'é'.repeat(32_768)]) {
      const events = [{ stream: goid(name), version: 1 }];
      await assert.rejects(pen.put({ ...frame('name'), events }), unusable);
    }
    await assert.rejects(pen.put({ ...frame('size'), body: Buffer.alloc(64 << 20) }), unusable);
    assert.deepEqual(await batchesOf(ledger), []);
  });
}
