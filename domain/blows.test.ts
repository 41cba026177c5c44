import { describe, it } from 'node:test';
import {
  anItem,
  ann,
  aPlayer,
  apple,
  aSword,
  bag,
  bob,
  market,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import type { AbilityName } from './abilities.ts';
import { BlowLanded, LandBlow, WardEnded } from './blows.ts';
import { BlowBegun, WardTaken } from './combat.ts';
import { ItemUnwielded, ItemWielded, ItemWorn } from './equipment.ts';
import type { GameEvent } from './event.ts';
import type { Goid } from './ids.ts';
import { goid } from './ids.ts';
import { DamageDealt } from './life.ts';
import { Teleported } from './movement.ts';
import { GameObjectContainerUpdated } from './objects.ts';
import { GameLeft } from './players.ts';
import { SkillPractised } from './skills.ts';

const now = 1_000_000;
const corpse = goid('corpse');
const both = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const armed = [aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'right' })];

function begun(ability: AbilityName, weapon: Goid | null = null): GameEvent {
  return BlowBegun({ who: ann, target: bob, ability, weapon, stamina: 5, at: now - 2_500, landsAt: now });
}
const land = (dice: { hit?: number; spread?: number; where?: number } = {}) =>
  LandBlow({ who: ann, at: now, hit: 50, spread: 3, where: 1, ...dice, corpse });
const landed = (more: Partial<Parameters<typeof BlowLanded>[0]>) =>
  BlowLanded({
    ...{ who: ann, target: bob, ability: 'punch', end: 'hit', at: now, hit: 50, spread: 3, where: 1 },
    ...{ place: 'torso', amount: 8, ...more },
  } as Parameters<typeof BlowLanded>[0]);
const dealt = (
  amount: number,
  harm: 'blunt' | 'slash' | 'pierce' = 'blunt',
  pool: 'health' | 'stamina' = 'health',
) => DamageDealt({ who: bob, by: ann, pool, amount, harm, at: now });
const warded = (by: 'block' | 'dodge' | 'flee', works: boolean, against = ann) =>
  WardTaken({ who: bob, by, against, exit: null, roll: 1, works, at: now - 1, until: now });

describe('LandBlow', () => {
  it('hits and hurts', () => {
    given(both, begun('punch')).when(land()).yields(landed({}), dealt(8));
    given(both, begun('punch'))
      .when(land({ spread: 5 }))
      .yields(landed({ spread: 5, amount: 10 }), dealt(10));
  });
  it('misses, where the die shows more than the chance', () => {
    given(both, begun('punch'))
      .when(land({ hit: 80 }))
      .yields(landed({ hit: 80 }), dealt(8));
    given(both, begun('punch'))
      .when(land({ hit: 81 }))
      .yields(landed({ hit: 81, end: 'missed', amount: 0 }));
  });
  it('counts the weapon and the skill', () => {
    const slash = { ability: 'slash', hit: 50 } as const;
    given(both, armed, begun('slash', apple))
      .when(land())
      .yields(landed({ ...slash, amount: 10 }), dealt(10, 'slash'));
    const skilled = SkillPractised({ who: ann, skill: 'sword', experience: 40_000 });
    given(both, armed, skilled, begun('slash', apple))
      .when(land({ hit: 87 }))
      .yields(landed({ ...slash, hit: 87, amount: 12 }), dealt(12, 'slash'));
  });
  it('counts the armour that covers the place, and lets one point through', () => {
    const mail = (slash: number) => [
      anItem(bag, bob, { traits: { armour: { slash }, wearable: { on: 'torso', layer: 'outer' } } }),
      ItemWorn({ item: bag, by: bob, at: ['torso'] }),
    ];
    const slash = { ability: 'slash' } as const;
    given(both, armed, mail(4), begun('slash', apple))
      .when(land())
      .yields(landed({ ...slash, amount: 6 }), dealt(6, 'slash'));
    given(both, armed, mail(30), begun('slash', apple))
      .when(land())
      .yields(landed({ ...slash, amount: 1 }), dealt(1, 'slash'));
    given(both, armed, mail(30), begun('slash', apple))
      .when(land({ where: 7 }))
      .yields(landed({ ...slash, where: 7, place: 'legs', amount: 10 }), dealt(10, 'slash'));
  });
  it('takes stamina where the blow is made for that', () => {
    given(both, armed, begun('sweep', apple))
      .when(land())
      .yields(landed({ ability: 'sweep', amount: 12 }), dealt(12, 'blunt', 'stamina'));
  });
  it('is warded off', () => {
    const over = WardEnded({ who: bob, against: ann });
    for (const [by, end] of [
      ['block', 'blocked'],
      ['dodge', 'dodged'],
      ['flee', 'fled'],
    ] as const)
      given(both, begun('punch'), warded(by, true))
        .when(land())
        .yields(landed({ end, amount: 0 }), over);
  });
  it('is not warded off by what fails, or is meant for another', () => {
    given(both, begun('punch'), warded('dodge', false))
      .when(land())
      .yields(landed({}), WardEnded({ who: bob, against: ann }), dealt(8));
    given(both, begun('punch'), warded('dodge', true, bob))
      .when(land())
      .yields(landed({}), dealt(8));
  });
  it('meets nothing but air where the other has gone, or the weapon', () => {
    const air = landed({ end: 'into-the-air', amount: 0 });
    given(both, begun('punch'), Teleported({ who: bob, from: quay, to: market }))
      .when(land())
      .yields(air);
    given(both, begun('punch'), GameLeft({ player: bob, room: quay }))
      .when(land())
      .yields(air);
    given(both, armed, begun('slash', apple), ItemUnwielded({ item: apple, by: ann }))
      .when(land())
      .yields(landed({ end: 'into-the-air', ability: 'slash', amount: 0 }));
  });
  it('leaves on the ground what was thrown', () => {
    const axe = anItem(apple, ann, { traits: { weapon: { kind: 'axe', attack: 10, defense: 0, hands: 1 } } });
    given(both, axe, ItemWielded({ item: apple, by: ann, hand: 'right' }), begun('throw', apple))
      .when(land())
      .yields(
        landed({ ability: 'throw', amount: 12 }),
        GameObjectContainerUpdated({ goid: apple, container: quay }),
        dealt(12, 'pierce'),
      );
  });
  it('refuses where no blow was begun', () => {
    given(both).when(land()).refused('no-blow');
    given(theTown).when(land()).refused('no-blow');
  });
  it('refuses to make a corpse of what is there already', () => {
    given(both, begun('punch'), anItem(corpse, quay)).when(land()).refused('exists');
  });
  it('is shown whole', () => everyRuleIsShown(LandBlow));
});
