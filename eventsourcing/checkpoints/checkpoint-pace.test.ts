import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CheckpointPace } from './checkpoint-pace.ts';

describe('the pace of checkpoints', () => {
  it('is due after so many frames or so much time, and never without a new frame', () => {
    const pace = new CheckpointPace({ everyFrames: 10, everyMilliseconds: 60 }, 1000);
    assert.equal(pace.isDue(9, 1059), false);
    assert.equal(pace.isDue(10, 1000), true);
    assert.equal(pace.isDue(1, 1060), true);
    assert.equal(pace.isDue(0, 9999), false);
    pace.try(10, 1060);
    pace.sign(10);
    assert.equal(pace.signed, 10);
    assert.equal(pace.isDue(10, 9999), false);
    assert.equal(pace.isDue(19, 1119), false);
    assert.equal(pace.isDue(20, 1061), true);
    assert.equal(pace.isDue(11, 1120), true);
  });

  it('waits as long after a failure', () => {
    const pace = new CheckpointPace({ everyFrames: 10, everyMilliseconds: 60 }, 0);
    pace.try(10, 5);
    assert.equal(pace.isDue(19, 64), false);
    assert.equal(pace.isDue(20, 6), true);
    assert.equal(pace.isDue(11, 65), true);
  });

  it('goes on from what an earlier run signed', () => {
    const pace = new CheckpointPace({ everyFrames: 10, everyMilliseconds: 60 }, 0);
    pace.sign(1000);
    assert.equal(pace.isDue(1001, 1), false);
    assert.equal(pace.isDue(1010, 1), true);
  });
});
