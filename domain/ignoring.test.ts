import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, bob, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { HeedPlayer, IgnorePlayer, ignores, mostIgnored, PlayerHeeded, PlayerIgnored } from './ignoring.ts';
import { PlayerAdminStatusUpdated } from './players.ts';

const there = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const bobIsIgnored = { player: ann, whom: bob };

describe('IgnorePlayer', () => {
  it('shuts somebody out', () => {
    given(there).when(IgnorePlayer(bobIsIgnored)).yields(PlayerIgnored(bobIsIgnored));
  });
  it('is refused for what is no player', () => {
    for (const whom of [apple, nothing])
      given(there, anItem(apple, quay))
        .when(IgnorePlayer({ player: ann, whom }))
        .refused('no-such-player');
  });
  it('is refused for oneself and for the staff', () => {
    given(there)
      .when(IgnorePlayer({ player: ann, whom: ann }))
      .refused('oneself');
    given(there, PlayerAdminStatusUpdated({ player: bob, tier: 'helper' }))
      .when(IgnorePlayer(bobIsIgnored))
      .refused('is-staff');
  });
  it('is refused a second time', () => {
    given(there, PlayerIgnored(bobIsIgnored)).when(IgnorePlayer(bobIsIgnored)).refused('already-ignored');
  });
  it('is refused beyond the most', () => {
    const many = Array.from({ length: mostIgnored }, (_, at) =>
      PlayerIgnored({ player: ann, whom: goid(`pest/${at}`) }),
    );
    given(there, many).when(IgnorePlayer(bobIsIgnored)).refused('too-many');
  });
  it('is shown whole', () => everyRuleIsShown(IgnorePlayer));
});

describe('HeedPlayer', () => {
  it('hears somebody again, and leaves no trace', () => {
    given(there, PlayerIgnored(bobIsIgnored))
      .when(HeedPlayer(bobIsIgnored))
      .yields(PlayerHeeded(bobIsIgnored));
    const world = worldOf(there, PlayerIgnored(bobIsIgnored), PlayerHeeded(bobIsIgnored));
    assert.deepEqual(world.get(ann), worldOf(there).get(ann));
  });
  it('is refused for somebody who is heard', () => {
    given(there).when(HeedPlayer(bobIsIgnored)).refused('not-ignored');
  });
  it('is shown whole', () => everyRuleIsShown(HeedPlayer));
});

describe('ignores', () => {
  it('knows who is not heard, and that the staff is', () => {
    const world = worldOf(there, PlayerIgnored(bobIsIgnored));
    assert.equal(ignores(world.get(ann)!, world.get(bob)!), true);
    assert.equal(ignores(world.get(bob)!, world.get(ann)!), false);
    const staff = worldOf(
      there,
      PlayerIgnored(bobIsIgnored),
      PlayerAdminStatusUpdated({ player: bob, tier: 'admin' }),
    );
    assert.equal(ignores(staff.get(ann)!, staff.get(bob)!), false);
  });
});
