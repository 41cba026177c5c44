import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  aSword,
  bag,
  bob,
  cat,
  chest,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import type { AbilityName } from './abilities.ts';
import { BeginBlow, BlowBegun, WardTaken } from './combat.ts';
import { ItemWielded } from './equipment.ts';
import type { GameEvent } from './event.ts';
import type { Goid } from './ids.ts';
import { Impaired } from './impairments.ts';
import { DamageDealt, Died } from './life.ts';
import { SatDown } from './postures.ts';
import { SkillPractised } from './skills.ts';
import { TimerSet } from './timers.ts';

const now = 1_000_000;
const both = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const sword = [aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'right' })];
const dagger = [
  anItem(bag, ann, { traits: { weapon: { kind: 'dagger', attack: 5, defense: 5, hands: 1 } } }),
  ItemWielded({ item: bag, by: ann, hand: 'left' }),
];

function blow(who: Goid, target: Goid, landsAt = now + 2_500): GameEvent {
  return BlowBegun({ who, target, ability: 'punch', weapon: null, stamina: 3, at: now, landsAt });
}
function hurt(who: Goid, amount: number, pool: 'health' | 'stamina' = 'health'): GameEvent {
  return DamageDealt({ who, by: null, pool, amount, harm: 'blunt', at: now });
}
function learned(skill: 'sword' | 'dagger', experience: number): GameEvent {
  return SkillPractised({ who: ann, skill, experience });
}

describe('BeginBlow', () => {
  const begin = (ability: AbilityName = 'punch', target = bob) =>
    BeginBlow({ who: ann, target, ability, at: now });
  const begun = (ability: AbilityName, weapon: Goid | null, stamina: number, landsAt = now + 2_500) => [
    BlowBegun({ who: ann, target: bob, ability, weapon, stamina, at: now, landsAt }),
    TimerSet({ goid: ann, key: 'blow', at: landsAt, deed: 'land-blow', facts: {} }),
  ];

  it('begins a punch that lands two and a half seconds later', () => {
    given(both)
      .when(begin())
      .yields(...begun('punch', null, 3));
  });
  it('lands with the blow that is on its way to the one who strikes', () => {
    given(both, blow(bob, ann, now + 900))
      .when(begin())
      .yields(...begun('punch', null, 3, now + 900));
  });
  it('takes the weapon with which it can be done, in whichever hand', () => {
    given(both, sword, dagger)
      .when(begin('slash'))
      .yields(...begun('slash', apple, 5));
    given(both, sword, dagger)
      .when(begin('stab'))
      .yields(...begun('stab', bag, 5));
  });
  it('beheads whom little is missing to death, and stabs those in the back who do not strike', () => {
    given(both, sword, learned('sword', 40_000), hurt(bob, 80))
      .when(begin('behead'))
      .yields(...begun('behead', apple, 15));
    given(both, dagger, learned('dagger', 10_000))
      .when(begin('backstab'))
      .yields(...begun('backstab', bag, 10));
  });
  it('refuses the dead, things, and who is not in the world', () => {
    given(both, hurt(ann, 100), Died({ who: ann, by: null, room: quay, at: now }))
      .when(begin())
      .refused('cannot-fight');
    for (const who of [chest, nothing])
      given(both, aContainer(chest, quay))
        .when(BeginBlow({ who, target: bob, ability: 'punch', at: now }))
        .refused('cannot-fight');
  });
  it('refuses who has no balance', () => {
    given(both, blow(ann, bob)).when(begin()).refused('off-balance');
    const ward = { by: 'dodge', against: bob, exit: null, roll: 1, works: true } as const;
    given(both, blow(bob, ann), WardTaken({ ...ward, who: ann, at: now, until: now + 1 }))
      .when(begin())
      .refused('off-balance');
  });
  it('refuses who cannot see or does not stand', () => {
    given(both, Impaired({ who: ann, blind: true, deaf: false }))
      .when(begin())
      .refused('blind');
    given(both, SatDown({ who: ann }))
      .when(begin())
      .refused('not-standing');
  });
  it('refuses those who are elsewhere', () => {
    given(both, aMobile(cat, market)).when(begin('punch', cat)).refused('not-here');
    given(both).when(begin('punch', nothing)).refused('not-here');
  });
  it('refuses oneself, things and the dead', () => {
    given(both).when(begin('punch', ann)).refused('oneself');
    given(both, aContainer(chest, quay)).when(begin('punch', chest)).refused('lifeless');
    given(both, hurt(bob, 100), Died({ who: bob, by: null, room: quay, at: now }))
      .when(begin())
      .refused('lifeless');
  });
  it('refuses what only beasts can', () => {
    given(both).when(begin('bite')).refused('beastly');
  });
  it('refuses what takes another weapon, or one that is only carried', () => {
    given(both, sword).when(begin('crush')).refused('no-weapon');
    given(both, aSword(apple, ann)).when(begin('slash')).refused('no-weapon');
  });
  it('refuses what one has not learned', () => {
    given(both, sword, learned('sword', 9_999)).when(begin('charge')).refused('too-hard');
  });
  it('refuses to behead the strong, and to stab those in the back who look', () => {
    given(both, sword, learned('sword', 40_000), hurt(bob, 70)).when(begin('behead')).refused('no-chance');
    given(both, dagger, learned('dagger', 10_000), blow(bob, ann))
      .when(begin('backstab'))
      .refused('no-chance');
  });
  it('refuses the tired', () => {
    given(both, hurt(ann, 98, 'stamina'))
      .when(begin())
      .refused('too-tired');
  });
  it('is open to beasts, in their own way', () => {
    const natural = {
      traits: { natural: { ability: 'bite', attack: 4 }, posture: { state: 'standing' } },
    } as const;
    given(both, anItem(cat, quay, { kind: 'mobile', ...natural }))
      .when(BeginBlow({ who: cat, target: ann, ability: 'bite', at: now }))
      .yields(
        BlowBegun({
          who: cat,
          target: ann,
          ability: 'bite',
          weapon: null,
          stamina: 3,
          at: now,
          landsAt: now + 2_500,
        }),
        TimerSet({ goid: cat, key: 'blow', at: now + 2_500, deed: 'land-blow', facts: {} }),
      );
  });
  it('is shown whole', () => everyRuleIsShown(BeginBlow));
});
