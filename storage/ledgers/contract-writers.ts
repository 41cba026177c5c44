import assert from 'node:assert/strict';
import type { OpenLedger } from './contract-ledger.ts';
import { batchesOf, checkOn, frame, Pen } from './contract-ledger.ts';

/** One writer at a time, and none that was replaced. */
export function describeWriters(open: OpenLedger): void {
  const check = checkOn(open);
  check('refuses a second writer and names the first', async ({ ledger, another }) => {
    const other = await another();
    const pen = await Pen.take(ledger, 'process 12 on mud-1');
    const held = { name: 'LedgerHeldError', message: /process 12 on mud-1/ };
    await assert.rejects(ledger.acquire('me'), held);
    await assert.rejects(other.acquire('me too'), held);
    await pen.add('first', ['lamp:1']);
  });
  check('lets one of two acquire it at once', async ({ ledger, another }) => {
    const other = await another();
    const settled = await Promise.allSettled([ledger.acquire('one'), other.acquire('other')]);
    assert.equal(settled.filter(({ status }) => status === 'fulfilled').length, 1);
  });
  check(
    'can be acquired when the lease was given back, with a greater epoch',
    async ({ ledger, another }) => {
      const other = await another();
      const pen = await Pen.take(ledger, 'one');
      await pen.add('first', ['lamp:1']);
      await pen.lease.release();
      const next = await Pen.take(other, 'other');
      assert.equal(next.lease.owner, 'other');
      assert.ok(next.lease.epoch > pen.lease.epoch);
      assert.equal((await other.head()).epoch, next.lease.epoch);
      assert.deepEqual(await next.add('second', ['lamp:2']), {
        batchId: 'second',
        frame: 1,
        first: 2,
        count: 1,
      });
    },
  );
  check('takes no event of a writer that was replaced', async ({ ledger, another }) => {
    const other = await another();
    const old = await Pen.take(ledger);
    await old.add('first', ['lamp:1']);
    await old.lease.release();
    const next = await Pen.take(other);
    await assert.rejects(old.add('late', ['lamp:2']), { name: 'FencedError' });
    await next.add('second', ['lamp:2']);
    await assert.rejects(old.add('later', ['lamp:3']), { name: 'FencedError' });
    assert.deepEqual(await batchesOf(other), ['first', 'second']);
  });
  check('takes no event before it is acquired, nor of an epoch that is yet to come', async ({ ledger }) => {
    const append = (epoch: number) => ledger.append(frame('early', ['lamp:1']), { epoch, expected: 0 });
    await assert.rejects(append(0), { name: 'FencedError' });
    const { epoch } = await ledger.acquire('a test');
    await assert.rejects(append(epoch + 1), { name: 'FencedError' });
    await assert.rejects(append(epoch - 1), { name: 'FencedError' });
    assert.deepEqual(await batchesOf(ledger), []);
  });
  check(
    'lets a lease be given back twice, and never the next one by the old',
    async ({ ledger, another }) => {
      const other = await another();
      const old = await ledger.acquire('one');
      await old.release();
      await old.release();
      const next = await Pen.take(other, 'other');
      await old.release();
      await next.add('first', ['lamp:1']);
      await assert.rejects(ledger.acquire('one'), { name: 'LedgerHeldError', holder: 'other' });
    },
  );
  check('writes the frames of one epoch after those of the last', async ({ ledger, reopen }) => {
    const first = await Pen.take(ledger);
    await first.add('first', ['lamp:1']);
    await first.lease.release();
    const again = await reopen();
    const second = await Pen.take(again);
    await second.add('second', ['lamp:2']);
    const epochs: number[] = [];
    for await (const { epoch } of again.read()) epochs.push(epoch);
    assert.deepEqual(epochs, [first.lease.epoch, second.lease.epoch]);
  });
}
