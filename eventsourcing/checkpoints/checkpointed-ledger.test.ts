import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { SignedBench, settled } from './contract-signed-bench.ts';

let bench: SignedBench;

beforeEach(() => {
  bench = new SignedBench();
});

describe('a ledger of which checkpoints are signed', () => {
  it('has one after so many frames, after so much time, and when it is closed', async () => {
    const ledger = await bench.acquired();
    await bench.append(ledger, 4);
    await settled();
    assert.deepEqual(bench.sizes, [3]);
    bench.now = 59;
    await bench.tick();
    assert.deepEqual(bench.sizes, [3]);
    bench.now = 60;
    await bench.tick();
    assert.deepEqual(bench.sizes, [3, 4]);
    await bench.append(ledger, 1);
    await ledger.close();
    assert.deepEqual([bench.sizes, bench.failures, bench.clocks], [[3, 4, 5], [], 0]);
  });

  it('signs nothing twice', async () => {
    const ledger = await bench.acquired();
    await bench.append(ledger, 3);
    await settled();
    await ledger.close();
    assert.deepEqual(bench.sizes, [3]);
  });

  it('does not keep an append waiting', async () => {
    const gate = Promise.withResolvers<void>();
    bench.gate = gate.promise;
    const ledger = await bench.acquired();
    await bench.append(ledger, 7);
    assert.deepEqual(bench.sizes, []);
    gate.resolve();
    await settled();
    assert.deepEqual(bench.sizes, [3, 7]);
    await ledger.close();
  });

  it('is otherwise the ledger that it is made of', async () => {
    const ledger = await bench.acquired();
    await bench.append(ledger, 2);
    const frames = [];
    for await (const frame of ledger.read()) frames.push(frame.frame);
    assert.deepEqual(frames, [0, 1]);
    assert.equal(ledger.durability, bench.inner.durability);
    assert.deepEqual(await ledger.lookup('batch-1'), await bench.inner.lookup('batch-1'));
    assert.deepEqual(await ledger.versions([]), new Map());
    await ledger.close();
  });

  it('signs nothing where nobody writes', async () => {
    const ledger = bench.ledger();
    await ledger.close();
    assert.deepEqual([bench.sizes, bench.failures], [[], []]);
  });
});

describe('checkpoints that fail', () => {
  it('are told of, reach nobody, and are tried again when the next is due', async () => {
    const ledger = await bench.acquired();
    bench.fault = new Error('the disk is full');
    await bench.append(ledger, 4);
    await settled();
    assert.deepEqual(bench.failures, [bench.fault]);
    bench.fault = null;
    await bench.append(ledger, 2);
    await settled();
    assert.deepEqual(bench.sizes, [6]);
    await ledger.close();
  });

  it('wait for a key that cannot be read yet', async () => {
    const fault = new Error('no key');
    bench.fault = fault;
    const ledger = await bench.acquired();
    assert.deepEqual(bench.failures, [fault]);
    bench.fault = null;
    await bench.append(ledger, 3);
    await settled();
    assert.deepEqual(bench.sizes, [3]);
    await ledger.close();
  });
});
