import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { NotContinuedError } from './continuity.ts';
import { SignedBench, settled } from './contract-signed-bench.ts';

let bench: SignedBench;

beforeEach(() => {
  bench = new SignedBench();
});

describe('a ledger that was signed before', () => {
  it('goes on from the newest checkpoint', async () => {
    const ledger = await bench.acquired();
    await bench.append(ledger, 300);
    bench.newest = await bench.checkpoint();
    bench.notes.length = 0;
    await bench.release();
    let breaths = 0;
    const breathe = async () => {
      breaths += 1;
    };
    const again = await bench.acquired({ breathe });
    await bench.append(again, 2);
    await settled();
    assert.deepEqual(bench.sizes, []);
    await bench.append(again, 1);
    await settled();
    assert.deepEqual([bench.sizes, breaths], [[303], 2]);
  });

  it('is not signed again if frames are others than were signed for', async () => {
    const checkpoint = { ...(await bench.checkpoint()), size: 2 };
    await bench.replace(5);
    bench.newest = checkpoint;
    const ledger = await bench.acquired();
    await bench.append(ledger, 9);
    await ledger.close();
    assert.deepEqual(bench.sizes, []);
    assert.ok(bench.failures.length >= 2);
    for (const failure of bench.failures) {
      assert.ok(failure instanceof NotContinuedError);
      assert.match(failure.message, /the first 2 frames of the ledger are not those that were signed for/);
    }
  });

  it('is given to nobody if frames are gone that were signed for, until somebody has looked', async () => {
    const checkpoint = { ...(await bench.checkpoint()), size: 2 };
    await bench.replace(1);
    bench.newest = checkpoint;
    await assert.rejects(bench.acquired(), { name: 'LedgerShortenedError', signed: 2, found: 1 });
    bench.newest = null;
    await (await bench.acquired()).close();
  });

  it('is closed soon, even while it is still being compared', async () => {
    const first = await bench.acquired();
    await bench.append(first, 200);
    bench.newest = await bench.checkpoint();
    bench.notes.length = 0;
    await bench.release();
    const held = Promise.withResolvers<void>();
    const ledger = await bench.acquired({ breathe: () => held.promise });
    await bench.append(ledger, 1);
    const closed = ledger.close();
    bench.patience.abort();
    held.resolve();
    await closed;
    assert.deepEqual(bench.sizes, []);
    assert.equal(bench.failures.length, 2);
    assert.match(String(bench.failures[0]), /abort/i);
  });
});
