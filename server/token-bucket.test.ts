import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TokenBucket } from './token-bucket.ts';

describe('a token bucket', () => {
  it('gives a burst at once, then so many a second', () => {
    let now = 0;
    const bucket = new TokenBucket({ perSecond: 10, burst: 3, clock: () => now });
    assert.deepEqual([bucket.take(), bucket.take(), bucket.take(), bucket.take()], [true, true, true, false]);
    assert.equal(bucket.waitMillis(), 100);
    now = 50;
    assert.equal(bucket.waitMillis(), 50);
    now = 100;
    assert.equal(bucket.waitMillis(), 0);
    assert.deepEqual([bucket.take(), bucket.take()], [true, false]);
  });

  it('holds no more than the burst, and is not emptied by a clock that goes back', () => {
    let now = 1_000_000;
    const bucket = new TokenBucket({ perSecond: 10, burst: 2, clock: () => now });
    now += 3_600_000;
    assert.deepEqual([bucket.take(), bucket.take(), bucket.take()], [true, true, false]);
    now -= 10_000;
    assert.equal(bucket.take(), false);
    now += 100;
    assert.equal(bucket.take(), true);
  });
});
