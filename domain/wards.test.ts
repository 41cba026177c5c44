import { describe, it } from 'node:test';
import {
  ann,
  aPlayer,
  apple,
  aSword,
  bob,
  eastward,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { BlowBegun, WardBlow, WardTaken } from './combat.ts';
import { ItemWielded } from './equipment.ts';
import type { GameEvent } from './event.ts';
import type { Goid } from './ids.ts';
import { Impaired } from './impairments.ts';
import { DamageDealt, Died } from './life.ts';
import { SatDown } from './postures.ts';
import type { WardWay } from './traits/fighting.ts';

const now = 1_000_000;
const both = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const sword = [aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'right' })];

function blow(who: Goid, target: Goid, landsAt = now + 2_500): GameEvent {
  return BlowBegun({ who, target, ability: 'punch', weapon: null, stamina: 3, at: now, landsAt });
}
function hurt(who: Goid, amount: number, pool: 'health' | 'stamina' = 'health'): GameEvent {
  return DamageDealt({ who, by: null, pool, amount, harm: 'blunt', at: now });
}

describe('WardBlow', () => {
  const ward = (by: WardWay, roll: number, against = bob) =>
    WardBlow({ who: ann, by, against, exit: by === 'flee' ? eastward : null, roll, at: now });
  const taken = (by: WardWay, roll: number, works: boolean) =>
    WardTaken({
      ...{ who: ann, by, against: bob, exit: by === 'flee' ? eastward : null },
      ...{ roll, works, at: now, until: now + 2_500 },
    });

  it('works every second time', () => {
    given(both, blow(bob, ann))
      .when(ward('dodge', 50))
      .yields(taken('dodge', 50, true));
    given(both, blow(bob, ann))
      .when(ward('dodge', 51))
      .yields(taken('dodge', 51, false));
    given(both, blow(bob, ann))
      .when(ward('flee', 50))
      .yields(taken('flee', 50, true));
  });
  it('blocks better with a good weapon, and worse without fortitude', () => {
    given(both, sword, blow(bob, ann))
      .when(ward('block', 55))
      .yields(taken('block', 55, true));
    given(both, sword, blow(bob, ann))
      .when(ward('block', 56))
      .yields(taken('block', 56, false));
    const shaken = DamageDealt({
      who: ann,
      by: null,
      pool: 'fortitude',
      amount: 100,
      harm: 'blunt',
      at: now,
    });
    given(both, shaken, blow(bob, ann))
      .when(ward('dodge', 26))
      .yields(taken('dodge', 26, false));
  });
  it('refuses the dead', () => {
    given(both, hurt(ann, 100), Died({ who: ann, by: bob, room: quay, at: now }))
      .when(ward('dodge', 1))
      .refused('cannot-fight');
  });
  it('refuses who has no balance', () => {
    given(both, blow(bob, ann), blow(ann, bob)).when(ward('dodge', 1)).refused('off-balance');
  });
  it('refuses who does not stand, and who does not see it coming; but anybody may run', () => {
    given(both, blow(bob, ann), SatDown({ who: ann }))
      .when(ward('dodge', 1))
      .refused('not-standing');
    const blind = Impaired({ who: ann, blind: true, deaf: false });
    given(both, blow(bob, ann), blind).when(ward('dodge', 1)).refused('blind');
    given(both, blow(bob, ann), blind)
      .when(ward('flee', 1))
      .yields(taken('flee', 1, true));
  });
  it('refuses where nobody strikes', () => {
    given(both).when(ward('dodge', 1)).refused('no-blow');
    given(both)
      .when(ward('dodge', 1, nothing))
      .refused('no-blow');
    given(both, blow(bob, bob)).when(ward('dodge', 1)).refused('no-blow');
  });
  it('refuses to block with bare hands', () => {
    given(both, aSword(apple, ann), blow(bob, ann)).when(ward('block', 1)).refused('no-weapon');
  });
  it('is shown whole', () => everyRuleIsShown(WardBlow));
});
