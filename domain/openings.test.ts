import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aContainer,
  anItem,
  ann,
  aPlayer,
  bob,
  chest,
  eastward,
  market,
  nothing,
  quay,
  theTown,
  westward,
} from '../features/support/facts.ts';
import { aDoor, aLid, having, key } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { openableOf, otherSideOf } from './doors.ts';
import {
  Closed,
  CloseThing,
  Locked,
  LockThing,
  Opened,
  OpenThing,
  Unlocked,
  UnlockThing,
} from './openings.ts';
import { PlayerAdminStatusUpdated } from './players.ts';

const ground = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, market), aContainer(chest, quay)];
const byAnn = { thing: chest, by: ann };
const fact = { ...byAnn, leaf: chest };
const builder = PlayerAdminStatusUpdated({ player: ann, tier: 'builder' });
const withKey = anItem(key, ann);

describe('OpenThing', () => {
  it('opens a chest', () => {
    given(ground, aLid(chest)).when(OpenThing(byAnn)).yields(Opened(fact));
  });
  it('opens a door from either side', () => {
    given(ground, ...aDoor())
      .when(OpenThing({ thing: eastward, by: ann }))
      .yields(Opened({ thing: eastward, leaf: eastward, by: ann }));
    given(ground, ...aDoor())
      .when(OpenThing({ thing: westward, by: bob }))
      .yields(Opened({ thing: westward, leaf: eastward, by: bob }));
  });
  it('refuses what is elsewhere', () => {
    for (const thing of [westward, nothing])
      given(ground, ...aDoor())
        .when(OpenThing({ thing, by: ann }))
        .refused('out-of-reach');
  });
  it('refuses what has no lid', () => given(ground).when(OpenThing(byAnn)).refused('never-opens'));
  it('refuses a door whose other side is gone', () => {
    given(ground, having(chest, { doorway: { hangsAt: nothing } }))
      .when(OpenThing(byAnn))
      .refused('never-opens');
  });
  it('refuses what is open', () => {
    given(ground, aLid(chest, { open: true }))
      .when(OpenThing(byAnn))
      .refused('already-open');
  });
  it('refuses what is locked, even to somebody with the key', () => {
    given(ground, withKey, aLid(chest, { locked: true }))
      .when(OpenThing(byAnn))
      .refused('locked');
  });
  it('is shown whole', () => everyRuleIsShown(OpenThing));
});

describe('CloseThing', () => {
  it('closes what is open', () => {
    given(ground, aLid(chest, { open: true }))
      .when(CloseThing(byAnn))
      .yields(Closed(fact));
  });
  it('refuses what is elsewhere', () => {
    given(ground, ...aDoor({ open: true }))
      .when(CloseThing({ thing: westward, by: ann }))
      .refused('out-of-reach');
  });
  it('refuses what has no lid', () => given(ground).when(CloseThing(byAnn)).refused('never-closes'));
  it('refuses what is closed', () => {
    given(ground, aLid(chest)).when(CloseThing(byAnn)).refused('already-closed');
  });
  it('is shown whole', () => everyRuleIsShown(CloseThing));
});

describe('LockThing', () => {
  it('locks with the key that fits, open or not', () => {
    for (const open of [true, false])
      given(ground, withKey, aLid(chest, { open, locked: false }))
        .when(LockThing(byAnn))
        .yields(Locked(fact));
  });
  it('needs no key of a builder', () => {
    given(ground, builder, aLid(chest, { locked: false }))
      .when(LockThing(byAnn))
      .yields(Locked(fact));
  });
  it('refuses what is elsewhere', () => {
    given(ground, withKey, ...aDoor({ locked: false }))
      .when(LockThing({ thing: westward, by: ann }))
      .refused('out-of-reach');
  });
  it('refuses what has no lock', () => {
    given(ground, withKey, aLid(chest)).when(LockThing(byAnn)).refused('no-lock');
  });
  it('refuses what is locked', () => {
    given(ground, withKey, aLid(chest, { locked: true }))
      .when(LockThing(byAnn))
      .refused('already-locked');
  });
  it('refuses somebody whose key lies on the ground', () => {
    given(ground, anItem(key, quay), aLid(chest, { locked: false }))
      .when(LockThing(byAnn))
      .refused('no-key');
  });
  it('is shown whole', () => everyRuleIsShown(LockThing));
});

describe('UnlockThing', () => {
  it('unlocks with the key that fits', () => {
    given(ground, withKey, aLid(chest, { locked: true }))
      .when(UnlockThing(byAnn))
      .yields(Unlocked(fact));
  });
  it('refuses what is elsewhere', () => {
    given(ground, withKey, ...aDoor({ locked: true }))
      .when(UnlockThing({ thing: westward, by: ann }))
      .refused('out-of-reach');
  });
  it('refuses what has no lock', () => {
    given(ground, withKey, aLid(chest)).when(UnlockThing(byAnn)).refused('no-lock');
  });
  it('refuses what is not locked', () => {
    given(ground, withKey, aLid(chest, { locked: false }))
      .when(UnlockThing(byAnn))
      .refused('not-locked');
  });
  it('refuses somebody without the key', () => {
    given(ground, aLid(chest, { locked: true }))
      .when(UnlockThing(byAnn))
      .refused('no-key');
  });
  it('is shown whole', () => everyRuleIsShown(UnlockThing));
});

describe('the two sides of a door', () => {
  const opened = worldOf(
    ...theTown,
    ...aDoor({ locked: true }),
    Unlocked({ thing: westward, leaf: eastward, by: bob }),
    Opened({ thing: westward, leaf: eastward, by: bob }),
    Locked({ thing: westward, leaf: eastward, by: bob }),
  );

  it('are always the same', () => {
    const state = { open: true, lock: { locked: true, keys: [key] } };
    assert.deepEqual(openableOf(opened, eastward), state);
    assert.deepEqual(openableOf(opened, westward), state);
  });
  it('know each other', () => {
    assert.equal(otherSideOf(opened, opened.get(eastward)!)?.goid, westward);
    assert.equal(otherSideOf(opened, opened.get(westward)!)?.goid, eastward);
  });
});
