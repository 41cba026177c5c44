import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  aShirt,
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
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { BlowBegun } from './combat.ts';
import { ItemWielded, ItemWorn } from './equipment.ts';
import type { GameEvent } from './event.ts';
import type { Goid } from './ids.ts';
import { goid } from './ids.ts';
import { DamageDealt, Died } from './life.ts';
import { DealDamage, Revive, Revived } from './living.ts';
import { GameObjectContainerUpdated, GameObjectCreated, GameObjectDeleted } from './objects.ts';
import { GameLeft } from './players.ts';
import { plainThing } from './rooms.ts';
import { TimerCleared, TimerSet } from './timers.ts';
import type { Respawns } from './traits/respawns.ts';
import { vitalsAt } from './vitals.ts';

const now = 1_000_000;
const corpse = goid('corpse');
const both = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const dead = (who: Goid) => Died({ who, by: bob, room: quay, at: now });
const dealt = (who: Goid, amount: number) =>
  DamageDealt({ who, by: bob, pool: 'health', amount, harm: 'blunt', at: now });
const timer = (goid: Goid, key: string, seconds: number, facts = {}) =>
  TimerSet({ goid, key, at: now + seconds * 1000, deed: key, facts });

function aCorpse(name: string): GameEvent[] {
  const created = GameObjectCreated({
    ...{
      ...plainThing,
      goid: corpse,
      kind: 'container',
      name: `corpse of ${name}`,
      article: 'the',
      generic: 'corpse',
    },
    ...{ altNames: [`${name.replace(/^a /, '')} corpse`, 'body'], shortDesc: 'lies here' },
    ...{
      longDesc: 'There is no life left in it.',
      container: quay,
      traits: { holds: { capacity: null }, expires: 600 },
    },
  });
  return [created, timer(corpse, 'expire', 600)];
}
const fallen = (goid: Goid) => GameObjectContainerUpdated({ goid, container: corpse });

describe('DealDamage', () => {
  const deal = (who: Goid, amount: number) =>
    DealDamage({ who, by: bob, pool: 'health', amount, harm: 'blunt', at: now, corpse });
  const home = (respawns: Respawns) =>
    anItem(cat, quay, { kind: 'mobile', traits: { respawns, holds: { capacity: 2 } } });

  it('hurts', () => given(both).when(deal(ann, 99)).yields(dealt(ann, 99)));
  it('kills a player, who keeps what they wear and comes back soon', () => {
    given(
      both,
      [anItem(apple, ann), aShirt(bag, ann), ItemWorn({ item: bag, by: ann, at: ['torso'] })],
      [aSword(chest, ann), ItemWielded({ item: chest, by: ann, hand: 'left' })],
    )
      .when(deal(ann, 100))
      .yields(
        dealt(ann, 100),
        ...aCorpse('Ann'),
        fallen(apple),
        fallen(chest),
        dead(ann),
        timer(ann, 'revive', 5),
      );
  });
  it('kills a mobile, whose corpse has all that it had, and which comes back where it died', () => {
    given(both, aMobile(cat, quay), anItem(apple, cat))
      .when(deal(cat, 300))
      .yields(
        dealt(cat, 300),
        ...aCorpse('a cat'),
        fallen(apple),
        dead(cat),
        timer(cat, 'respawn', 900, { room: quay }),
      );
  });
  it('lets a mobile come back at home in its own time, or never', () => {
    given(both, home({ room: market, seconds: 60 }))
      .when(deal(cat, 300))
      .yields(dealt(cat, 300), ...aCorpse('a cat'), dead(cat), timer(cat, 'respawn', 60, { room: market }));
    given(both, home({ room: market, seconds: null }))
      .when(deal(cat, 300))
      .yields(dealt(cat, 300), ...aCorpse('a cat'), dead(cat), GameObjectDeleted({ goid: cat }));
  });
  it('ends the blow that the dead had begun', () => {
    const blow = { who: ann, target: bob, ability: 'punch', weapon: null, stamina: 3 } as const;
    given(both, BlowBegun({ ...blow, at: now, landsAt: now + 9 }), timer(ann, 'blow', 1))
      .when(deal(ann, 100))
      .yields(
        ...[dealt(ann, 100), ...aCorpse('Ann'), TimerCleared({ goid: ann, key: 'blow' })],
        ...[dead(ann), timer(ann, 'revive', 5)],
      );
  });
  it('kills nobody by tiring them', () => {
    given(both)
      .when(DealDamage({ who: ann, by: null, pool: 'stamina', amount: 500, harm: 'blunt', at: now, corpse }))
      .yields(DamageDealt({ who: ann, by: null, pool: 'stamina', amount: 500, harm: 'blunt', at: now }));
  });
  it('refuses things, and those who are not in the world', () => {
    given(both, aContainer(chest, quay)).when(deal(chest, 1)).refused('not-here');
    given(both).when(deal(nothing, 1)).refused('not-here');
    given(both, GameLeft({ player: ann, room: quay }))
      .when(deal(ann, 1))
      .refused('not-here');
  });
  it('refuses to kill anybody twice', () => given(both, dead(ann)).when(deal(ann, 1)).refused('dead'));
  it('refuses what does no harm', () => given(both).when(deal(ann, 0)).refused('harmless'));
  it('refuses to make a corpse of what is there already', () => {
    given(both, anItem(corpse, quay)).when(deal(ann, 1)).refused('exists');
  });
  it('is shown whole', () => everyRuleIsShown(DealDamage));
});

describe('Revive', () => {
  const revive = (room = market) => Revive({ who: ann, room, at: now + 5_000 });

  it('brings a player back, whole and unhurt, who can be seen again', () => {
    given(both, dealt(ann, 100), dead(ann))
      .when(revive())
      .yields(Revived({ who: ann, room: market, at: now + 5_000 }));
    const world = worldOf(
      both,
      dealt(ann, 100),
      dead(ann),
      Revived({ who: ann, room: market, at: now + 5_000 }),
    );
    const { container, visible, traits } = world.get(ann)!;
    assert.deepEqual([container, visible, vitalsAt(traits.living!, now + 5_000).health], [market, true, 100]);
  });
  it('brings back a mobile, which was nowhere', () => {
    const world = worldOf(both, aMobile(cat, quay), dead(cat));
    assert.equal(world.get(cat)?.container, null);
    given(both, aMobile(cat, quay), dead(cat))
      .when(Revive({ who: cat, room: quay, at: now }))
      .yields(Revived({ who: cat, room: quay, at: now }));
  });
  it('refuses the living, and things', () => {
    given(both).when(revive()).refused('not-dead');
    given(both, aContainer(chest, quay))
      .when(Revive({ who: chest, room: quay, at: now }))
      .refused('not-dead');
  });
  it('refuses a place that is no room', () =>
    given(both, dead(ann)).when(revive(bob)).refused('no-such-room'));
  it('refuses a player who has left the world', () => {
    given(both, dead(ann), GameLeft({ player: ann, room: quay }))
      .when(revive())
      .refused('not-here');
  });
  it('is shown whole', () => everyRuleIsShown(Revive));
});
