import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ann, aPlayer, bob, cat, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { GuestRegistered, GuestWelcomed, RegisterGuest, WelcomeGuest } from './guests.ts';

const place = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const welcomed = GuestWelcomed({ player: ann });
const named = { player: ann, name: 'Nell', gender: 'she' } as const;
const registered = GuestRegistered(named);

describe('WelcomeGuest', () => {
  it('makes a character one of a guest', () =>
    given(place)
      .when(WelcomeGuest({ player: ann }))
      .yields(welcomed));
  it('refuses who is one, and who is no player', () => {
    given(place, welcomed)
      .when(WelcomeGuest({ player: ann }))
      .refused('a-guest-already');
    given(place)
      .when(WelcomeGuest({ player: cat }))
      .refused('no-such-player');
  });
  it('is shown whole', () => everyRuleIsShown(WelcomeGuest));
});

describe('RegisterGuest', () => {
  it('gives a guest a name that stays, and nothing else changes', () => {
    given(place, welcomed).when(RegisterGuest(named)).yields(registered);
    const [before, after] = [worldOf(place), worldOf(place, welcomed, registered)];
    assert.deepEqual(after.get(ann), { ...before.get(ann), name: 'Nell', gender: 'she' });
    assert.equal(after.playerNamed('nell'), ann);
    assert.equal(after.playerNamed('ann'), undefined);
  });
  it('refuses who is no guest', () => given(place).when(RegisterGuest(named)).refused('no-guest'));
  it('refuses no name and the name of another', () => {
    given(place, welcomed)
      .when(RegisterGuest({ ...named, name: ' ' }))
      .refused('nameless');
    const bobs = worldOf(place).get(bob)?.name ?? '';
    given(place, welcomed)
      .when(RegisterGuest({ ...named, name: bobs }))
      .refused('name-taken');
  });
  it('is shown whole', () => everyRuleIsShown(RegisterGuest));
});
