import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diceFrom } from './dice.ts';

describe('dice', () => {
  it('show each of their sides and no other', () => {
    const rolled = [0, 0.49, 0.5, 0.999].map(random => diceFrom(() => random).roll(6));
    assert.deepEqual(rolled, [1, 3, 4, 6]);
  });
  it('let come to pass what happens so many times in a hundred', () => {
    assert.deepEqual(
      [0.29, 0.3].map(random => diceFrom(() => random).chance(30)),
      [true, false],
    );
    assert.equal(diceFrom(() => 0).chance(0), false);
    assert.equal(diceFrom(() => 0.999).chance(100), true);
  });
  it('choose among what there is', () => {
    assert.equal(diceFrom(() => 0.7).pick(['a', 'b', 'c']), 'c');
    assert.throws(() => diceFrom(() => 0).pick([]), RangeError);
  });
});
