import { BlowBegun, WardTaken } from '../../../domain/combat.ts';
import type { GameEvent } from '../../../domain/event.ts';
import type { Goid } from '../../../domain/ids.ts';
import { DamageDealt, Died } from '../../../domain/life.ts';
import { anArea, anItem, ann, aPlayer, aRoom, bob, quay, town } from '../facts.ts';
import type { MarkedFacts } from './marked-facts.ts';

const place = [anArea(town), aRoom(quay)];

/** Somebody is about to hit somebody else. */
function aPunch(who: Goid, target: Goid): GameEvent {
  return BlowBegun({ who, target, ability: 'punch', weapon: null, stamina: 3, at: 1, landsAt: 2_501 });
}

function aDeath(who: Goid): GameEvent[] {
  return [
    DamageDealt({ who, by: null, pool: 'health', amount: 100, harm: 'blunt', at: 1 }),
    Died({ who, by: null, room: quay, at: 1 }),
  ];
}

/** What lets the commands about life, death and fights be accepted. */
export const combat = {
  BeginBlow: c => [place, aPlayer(c.who, quay), aPlayer(c.target, quay)],
  ConsumeFood: c => [
    place,
    aPlayer(c.by, quay),
    anItem(c.item, c.by, { traits: { food: { by: c.way, satiety: 30, health: 2 } } }),
  ],
  DealDamage: c => [place, aPlayer(c.who, quay)],
  LandBlow: c => [
    place,
    aPlayer(c.who, quay),
    aPlayer(bob, quay),
    aPunch(c.who, bob),
    WardTaken({ who: bob, by: 'dodge', against: c.who, exit: null, roll: 99, works: false, at: 2, until: 3 }),
  ],
  PauseLife: c => [place, aPlayer(c.who, quay)],
  PractiseSkill: c => [place, aPlayer(c.who, quay)],
  ResumeLife: c => [place, aPlayer(c.who, quay)],
  Revive: c => [place, aRoom(c.room), aPlayer(c.who, quay), aDeath(c.who)],
  WardBlow: c => [
    place,
    aPlayer(c.who, quay),
    aPlayer(c.against, quay),
    aPunch(c.against, c.who),
    aPlayer(ann, quay),
  ],
} satisfies Partial<MarkedFacts>;
