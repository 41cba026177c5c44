import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ann, aPlayer, bob, cat, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import {
  isMuted,
  longestReason,
  MutePlayer,
  outranks,
  PlayerMuted,
  PlayerUnmuted,
  UnmutePlayer,
} from './mutes.ts';
import { PlayerAdminStatusUpdated } from './players.ts';
import type { Tier } from './traits/character.ts';

const place = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const annIs = (tier: Tier) => PlayerAdminStatusUpdated({ player: ann, tier });
const bobIs = (tier: Tier) => PlayerAdminStatusUpdated({ player: bob, tier });
const muted = PlayerMuted({ player: bob, by: ann, until: 5, reason: 'loud' });

describe('MutePlayer', () => {
  const mute = (player = bob, reason = 'loud') => MutePlayer({ player, by: ann, until: 5, reason });

  it('takes a voice away', () => given(place, annIs('helper')).when(mute()).yields(muted));
  it('refuses staff of the same tier or a higher one', () => {
    given(place, annIs('helper'), bobIs('helper')).when(mute()).refused('of-the-staff');
    given(place).when(mute()).refused('of-the-staff');
  });
  it('refuses who is no player', () =>
    given(place, annIs('admin')).when(mute(cat)).refused('no-such-player'));
  it('refuses a long reason', () => {
    given(place, annIs('admin'))
      .when(mute(bob, 'x'.repeat(longestReason + 1)))
      .refused('too-long');
  });
  it('holds until its end', () => {
    const object = worldOf(place, muted).get(bob);
    assert.ok(object && isMuted(object, 4) && !isMuted(object, 5));
    const forEver = worldOf(place, PlayerMuted({ player: bob, by: ann, until: null, reason: '' })).get(bob);
    assert.ok(forEver && isMuted(forEver, 1e15));
  });
  it('is shown whole', () => everyRuleIsShown(MutePlayer));
});

describe('UnmutePlayer', () => {
  const unmute = (player = bob) => UnmutePlayer({ player, by: ann });

  it('gives it back', () => {
    given(place, muted)
      .when(unmute())
      .yields(PlayerUnmuted({ player: bob, by: ann }));
    assert.equal(
      worldOf(place, muted, PlayerUnmuted({ player: bob, by: ann })).get(bob)?.traits.muted,
      undefined,
    );
  });
  it('refuses who has a voice', () => given(place).when(unmute()).refused('not-muted'));
  it('refuses who is no player', () => given(place).when(unmute(nothing)).refused('no-such-player'));
  it('is shown whole', () => everyRuleIsShown(UnmutePlayer));
});

describe('the tiers', () => {
  it('let each rule over those below', () => {
    const rules = (staff: Tier, other: Tier) => {
      const world = worldOf(place, annIs(staff), other === 'player' ? [] : bobIs(other));
      const [one, two] = [world.get(ann), world.get(bob)];
      return one && two && outranks(one, two);
    };
    assert.ok(rules('helper', 'player') && rules('admin', 'builder') && rules('builder', 'helper'));
    assert.ok(!rules('helper', 'builder') && !rules('admin', 'admin') && !rules('builder', 'admin'));
  });
});
