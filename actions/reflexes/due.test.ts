import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueDeeds } from './due.ts';

describe('what comes due', () => {
  it('still knows what corpses of earlier worlds wait for: they expire like everything else', () =>
    assert.equal(dueDeeds.decay, dueDeeds.expire));
});
