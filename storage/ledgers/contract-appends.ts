import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { OpenLedger } from './contract-ledger.ts';
import { checkOn, frame, framesOf, leafOf, naiveRoot, Pen } from './contract-ledger.ts';

const sha256 = (bytes: Uint8Array) => Uint8Array.from(createHash('sha256').update(bytes).digest());
const many = 10_000;

/** What it means that a frame was appended. */
export function describeAppends(open: OpenLedger): void {
  const check = checkOn(open);
  check('is empty when it is new', async ({ ledger }) => {
    const { position, frames, root, hash, batchId } = await ledger.head();
    assert.deepEqual({ position, frames, batchId }, { position: 0, frames: 0, batchId: null });
    assert.deepEqual([...root], [...sha256(new Uint8Array())]);
    assert.deepEqual(
      [...hash],
      Array.from({ length: 32 }, () => 0),
    );
    assert.deepEqual(await framesOf(ledger), []);
  });
  check('gives back what was appended, byte for byte', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const body = Buffer.from(Array.from({ length: 3 << 20 }, (_, at) => (at * 2_654_435_761) >>> 13));
    const sent = { ...frame('first', ['lamp:1', 'door:1', 'lamp:2']), body };
    assert.deepEqual(await pen.put(sent), { batchId: 'first', frame: 0, first: 1, count: 3 });
    const [found, ...others] = await framesOf(ledger);
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.equal(Buffer.compare(found.body, body), 0);
    assert.deepEqual([...found.eventsRoot], [...sent.eventsRoot]);
    assert.equal(found.epoch, pen.lease.epoch);
  });
  check('takes an empty body and every byte there is', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await pen.put({ ...frame('empty'), body: new Uint8Array() });
    await pen.put({ ...frame('every'), body: every.subarray(3) }, 1);
    const bodies = (await framesOf(ledger)).map(({ body }) => [...body]);
    assert.deepEqual(bodies, [[], [...every.subarray(3)]]);
  });
  check('gives positions without a gap, also around frames without events', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    const receipts = [
      await pen.add('note'),
      await pen.add('two', ['a:1', 'b:1']),
      await pen.add('another-note'),
      await pen.add('one', ['a:2']),
    ];
    assert.deepEqual(
      receipts.map(({ frame: number, first, count }) => [number, first, count]),
      [
        [0, 1, 0],
        [1, 1, 2],
        [2, 3, 0],
        [3, 3, 1],
      ],
    );
    const { position, frames, batchId } = await ledger.head();
    assert.deepEqual({ position, frames, batchId }, { position: 3, frames: 4, batchId: 'one' });
  });
  check('chains each frame to the one before it, and says what is chained', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    for (const id of ['a', 'b', 'c']) await pen.add(id, [`${id}:1`]);
    const frames = await framesOf(ledger);
    let previous = Array.from({ length: 32 }, () => 0);
    for (const stored of frames) {
      assert.deepEqual([...stored.previousHash], previous);
      assert.deepEqual([...stored.hash], [...sha256(stored.header)]);
      assert.deepEqual([...stored.leaf], [...leafOf(stored)]);
      previous = [...stored.hash];
    }
    assert.deepEqual([...(await ledger.head()).hash], previous);
  });
  check('has the root of an RFC 6962 tree over its frames at each size', async ({ ledger }) => {
    const pen = await Pen.take(ledger);
    for (let size = 1; size <= 70; size += 1) {
      await pen.add(`b${size}`, [`a:${size}`]);
      const leaves = (await framesOf(ledger)).map(leafOf);
      assert.deepEqual([...(await ledger.head()).root], [...naiveRoot(leaves, sha256)]);
    }
  });
  check('keeps all of it when it is opened again, and goes on', async ({ ledger, reopen }) => {
    const pen = await Pen.take(ledger);
    for (const [at, id] of ['a', 'b', 'c'].entries()) await pen.add(id, [`lamp:${at + 1}`, `${id}:1`]);
    const [head, frames] = [await ledger.head(), await framesOf(ledger)];
    await pen.lease.release();
    const again = await reopen();
    assert.deepEqual(await again.head(), head);
    assert.deepEqual(await framesOf(again), frames);
    assert.deepEqual(await (await Pen.take(again)).add('d', ['lamp:4']), {
      batchId: 'd',
      frame: 3,
      first: 7,
      count: 1,
    });
  });
  check(`takes ${many} frames, and opens with them`, async ({ ledger, reopen }) => {
    const pen = await Pen.take(ledger);
    const appended = Array.from({ length: many }, (_, at) =>
      pen.put(frame(`b${at}`, [`s${at % 7}:${Math.floor(at / 7) + 1}`]), at),
    );
    const receipts = await Promise.all(appended);
    assert.deepEqual(receipts.at(-1), { batchId: `b${many - 1}`, frame: many - 1, first: many, count: 1 });
    const head = await ledger.head();
    await pen.lease.release();
    const again = await reopen();
    assert.deepEqual(await again.head(), head);
    let frames = 0;
    for await (const stored of again.read()) {
      assert.equal(stored.frame, frames);
      frames += 1;
    }
    assert.equal(frames, many);
  });
}
