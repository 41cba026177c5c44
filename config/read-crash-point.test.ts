import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCrashPoint } from './read-crash-point.ts';

describe('the crash point of a server under test', () => {
  it('is a step, and the time at which the server comes to it', () => {
    assert.deepEqual(readCrashPoint('deeds:before#3'), { step: 'deeds:before', time: 3 });
    assert.deepEqual(readCrashPoint('file:datasync .seg'), { step: 'file:datasync .seg', time: 1 });
  });

  it('is none where nothing is set, and a step that never comes where it is set to nothing', () => {
    assert.equal(readCrashPoint(undefined), undefined);
    assert.deepEqual(readCrashPoint(''), { step: '', time: 1 });
  });

  it('is refused where it is neither', () => {
    for (const text of ['#3', 'deeds:before#', 'deeds:before#0', 'deeds#before#1'])
      assert.throws(() => readCrashPoint(text), /AEVUM_TEST_CRASH_AT/);
  });
});
