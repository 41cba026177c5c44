import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertRecordable } from '../eventsourcing/frames/recordable.ts';
import { aThing, somebody } from '../features/support/things.ts';
import type { Living } from './traits/living.ts';
import { lifeAt, livingOf, unhurt, vitalsAt } from './vitals.ts';

const hurt: Living = { ...unhurt, health: 40, stamina: 10, fortitude: 0, satiety: 50, since: 1_000_000 };
const after = (seconds: number, living = hurt) => vitalsAt(living, 1_000_000 + seconds * 1_000);

describe('how somebody is', () => {
  it('comes back by itself: ten points of health in half a minute', () => {
    const { health, stamina, fortitude, satiety, alive } = after(30);
    assert.deepEqual(
      { health, stamina, fortitude, satiety, alive },
      { health: 50, stamina: 40, fortitude: 15, satiety: 50, alive: true },
    );
    assert.equal(after(60).satiety, 49);
  });
  it('never passes its maximum, and hunger stops at nothing', () => {
    const { health, stamina, fortitude, satiety } = after(100_000);
    assert.deepEqual([health, stamina, fortitude, satiety], [100, 100, 100, 0]);
  });
  it('does not heal while dying of hunger', () => {
    assert.equal(after(3_000, { ...hurt, satiety: 0 }).health, 40);
    assert.equal(after(100_000, { ...hurt, health: 1, satiety: 1 }).health, 21);
  });
  it('stays where time does not pass, and does not run backwards', () => {
    assert.equal(after(30, { ...hurt, since: null }).health, 40);
    assert.equal(after(-30).health, 40);
  });
  it('stays with the dead', () => {
    assert.deepEqual(after(30, { ...hurt, health: 0, life: { state: 'dead', visible: true } }).health, 0);
  });
  it('comes out the same to the millisecond, in whole numbers, however often one asks', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(moments, steps => {
        let living = hurt;
        let now = 1_000_000;
        for (const step of steps) {
          now += step;
          living = lifeAt(living, now);
          assertRecordable(living, 'living');
        }
        assert.deepEqual(lifeAt(living, now), lifeAt(hurt, now));
      }),
    );
  });
  it('is whole for those of whom nothing else is known, and nothing for things', () => {
    assert.equal(livingOf(somebody('Ann', 'she'))?.satiety, 120);
    assert.equal(livingOf(somebody('cat', 'it', 'mobile'))?.satiety, null);
    assert.equal(livingOf(aThing('apple')), undefined);
    assert.equal(livingOf(aThing('golem', { traits: { living: hurt } })), hurt);
  });
});
