import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, apple, chest, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { dehydrate } from './dehydrate.ts';
import { Draft } from './draft.ts';
import { evolve } from './events.ts';
import { ClearTimer, FireTimer, mostTimers, SetTimer, TimerCleared, TimerFired, TimerSet } from './timers.ts';

const rot = { goid: apple, key: 'rot', at: 5000, deed: 'rot', facts: { into: 'mud' } };
const anApple = [...theTown, anItem(apple, quay)];
const full = Array.from({ length: mostTimers }, (_, at) => TimerSet({ ...rot, key: `${at}` }));

describe('SetTimer', () => {
  it('lets something happen at a time', () => {
    given(anApple).when(SetTimer(rot)).yields(TimerSet(rot));
  });
  it('replaces a timer of the same name, also where there are as many as there may be', () => {
    given(anApple, full)
      .when(SetTimer({ ...rot, key: '3' }))
      .yields(TimerSet({ ...rot, key: '3' }));
  });
  it('refuses what is not there', () => {
    given(theTown)
      .when(SetTimer({ ...rot, goid: nothing }))
      .refused('no-such-object');
  });
  it('refuses more than one object can have', () => {
    given(anApple, full).when(SetTimer(rot)).refused('too-many-timers');
  });
  it('is shown whole', () => everyRuleIsShown(SetTimer));
});

describe('ClearTimer', () => {
  it('takes back what was to happen', () => {
    given(anApple, TimerSet(rot))
      .when(ClearTimer({ goid: apple, key: 'rot' }))
      .yields(TimerCleared({ goid: apple, key: 'rot' }));
  });
  it('refuses where nothing is to happen', () => {
    given(anApple)
      .when(ClearTimer({ goid: apple, key: 'rot' }))
      .refused('no-such-timer');
  });
  it('leaves an object as it was before', () => {
    const before = worldOf(anApple);
    const after = worldOf(anApple, TimerSet(rot), TimerCleared({ goid: apple, key: 'rot' }));
    assert.deepEqual([...after.objects()].map(dehydrate), [...before.objects()].map(dehydrate));
  });
  it('is shown whole', () => everyRuleIsShown(ClearTimer));
});

describe('FireTimer', () => {
  const fire = FireTimer({ goid: apple, key: 'rot', at: 5000 });

  it('spends the timer whose time has come', () => {
    given(anApple, TimerSet(rot))
      .when(fire)
      .yields(TimerFired({ goid: apple, key: 'rot', at: 5000 }));
  });
  it('refuses to come too early', () => {
    given(anApple, TimerSet({ ...rot, at: 5001 }))
      .when(fire)
      .refused('too-early');
  });
  it('refuses what is spent', () => {
    given(anApple, TimerSet(rot), TimerFired({ goid: apple, key: 'rot', at: 5000 }))
      .when(fire)
      .refused('no-such-timer');
  });
  it('is shown whole', () => everyRuleIsShown(FireTimer));
});

describe('what is due next', () => {
  it('is the earliest of all objects, also after changes and an undo', () => {
    const world = worldOf(anApple, anItem(chest, quay), TimerSet(rot));
    assert.deepEqual(world.nextDue(), { goid: apple, key: 'rot', at: 5000 });
    const draft = new Draft(world);
    evolve(draft, TimerSet({ ...rot, goid: chest, at: 10 }));
    evolve(draft, TimerFired({ goid: apple, key: 'rot', at: 5000 }));
    assert.equal(world.nextDue()?.goid, chest);
    draft.undo();
    assert.deepEqual(world.nextDue(), { goid: apple, key: 'rot', at: 5000 });
  });
  it('is nothing in a world at rest', () => {
    assert.equal(worldOf(anApple).nextDue(), undefined);
  });
});
