import assert from 'node:assert/strict';
import { goid } from '../../domain/ids.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import type { OpenLedger } from './contract-ledger.ts';
import { batchesOf, checkOn, frame, Pen } from './contract-ledger.ts';

/** Positions 1-2, a note at 3, 3-5, 6, a note at 7. */
async function fill(ledger: Ledger): Promise<Pen> {
  const pen = await Pen.take(ledger);
  await pen.add('two', ['a:1', 'b:1']);
  await pen.add('note');
  await pen.add('three', ['a:2', 'b:2', 'a:3']);
  await pen.add('one', ['c:1']);
  await pen.add('end');
  return pen;
}

/** How frames are read. */
export function describeReads(open: OpenLedger): void {
  const check = checkOn(open);
  for (const [after, expected] of [
    [0, ['two', 'note', 'three', 'one', 'end']],
    [1, ['two', 'note', 'three', 'one', 'end']],
    [2, ['note', 'three', 'one', 'end']],
    [3, ['three', 'one', 'end']],
    [5, ['one', 'end']],
    [6, ['end']],
    [7, []],
    [100, []],
  ] as const) {
    check(`reads what reaches behind position ${after}`, async ({ ledger, reopen }) => {
      const pen = await fill(ledger);
      assert.deepEqual(await batchesOf(ledger, { after }), expected);
      assert.deepEqual(await batchesOf(ledger, { after, limit: 2 }), expected.slice(0, 2));
      await pen.lease.release();
      assert.deepEqual(await batchesOf(await reopen(), { after }), expected);
    });
  }
  check('reads no more frames than were asked for', async ({ ledger }) => {
    await fill(ledger);
    assert.deepEqual(await batchesOf(ledger, { limit: 0 }), []);
    assert.deepEqual(await batchesOf(ledger, { limit: 3 }), ['two', 'note', 'three']);
    assert.deepEqual(await batchesOf(ledger, { limit: 100 }), ['two', 'note', 'three', 'one', 'end']);
  });
  check('can be read on from where a reader stopped', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    for (let number = 1; number <= 50; number += 1)
      await pen.add(`b${number}`, [`s${number % 3}:${Math.ceil(number / 3)}`]);
    const found: string[] = [];
    let after = 0;
    for (;;) {
      let read = 0;
      for await (const { batchId, first, count } of ledger.read({ after, limit: 7 })) {
        found.push(batchId);
        after = first + count - 1;
        read += 1;
      }
      if (read === 0) break;
    }
    assert.deepEqual(
      found,
      Array.from({ length: 50 }, (_, at) => `b${at + 1}`),
    );
  });
  check('ends with the reason of a signal, before and during', async ({ ledger }) => {
    await fill(ledger);
    const reason = new Error('enough');
    await assert.rejects(batchesOf(ledger, { signal: AbortSignal.abort(reason) }), reason);
    const control = new AbortController();
    const found: string[] = [];
    const reading = async () => {
      for await (const { batchId } of ledger.read({ signal: control.signal })) {
        found.push(batchId);
        if (found.length === 2) control.abort(reason);
      }
    };
    await assert.rejects(reading(), reason);
    assert.deepEqual(found, ['two', 'note']);
  });
  check('can be left half way, and read by several at once', async ({ ledger }) => {
    await fill(ledger);
    const begin = () => ledger.read()[Symbol.asyncIterator]();
    const [one, other] = [begin(), begin()];
    assert.equal((await one.next()).value?.batchId, 'two');
    assert.equal((await other.next()).value?.batchId, 'two');
    await one.return?.();
    assert.equal((await other.next()).value?.batchId, 'note');
    await other.return?.();
  });
  check('shows what was there when the reading began', async ({ ledger }) => {
    const pen = await fill(ledger);
    const found: string[] = [];
    for await (const { batchId } of ledger.read()) {
      if (found.length === 0) await pen.add('late', ['c:2']);
      found.push(batchId);
    }
    assert.deepEqual(found, ['two', 'note', 'three', 'one', 'end']);
    assert.deepEqual(await batchesOf(ledger, { after: 6 }), ['end', 'late']);
  });
  check('refuses every call after close, and closes twice', async ({ ledger }) => {
    const { lease } = await fill(ledger);
    const reading = ledger.read()[Symbol.asyncIterator]();
    await reading.next();
    await ledger.close();
    await ledger.close();
    const closed = { name: 'LedgerClosedError' };
    await assert.rejects(reading.next(), closed);
    await assert.rejects(ledger.append(frame('late'), { epoch: lease.epoch, expected: 5 }), closed);
    await assert.rejects(ledger.acquire('me'), closed);
    await assert.rejects(ledger.lookup('two'), closed);
    await assert.rejects(ledger.versions([goid('a')]), closed);
    await assert.rejects(ledger.head(), closed);
    await assert.rejects(batchesOf(ledger), closed);
  });
}
