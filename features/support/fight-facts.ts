import { BlowBegun } from '../../domain/combat.ts';
import { ItemWorn } from '../../domain/equipment.ts';
import type { GameEvent } from '../../domain/event.ts';
import { goid } from '../../domain/ids.ts';
import { Died } from '../../domain/life.ts';
import { aMobile, anItem } from './facts.ts';

const [bob, quay, rope, dog] = [goid('Bob'), goid('quay'), goid('rope'), goid('dog')];

/** What can be worn, wielded and drunk. */
export const shirt = { wearable: { on: 'torso', layer: 'clothing' } } as const;
export const sword = { weapon: { kind: 'sword', attack: 10, defense: 5, hands: 1 } } as const;
export const meal = { food: { by: 'drink', satiety: 1, health: 1 } } as const;

/** Somebody is dressed, somebody strikes, and somebody is dead. */
export const fightOpening: readonly GameEvent[] = [
  anItem(rope, bob, { traits: shirt }),
  ItemWorn({ item: rope, by: bob, at: ['torso'] }),
  aMobile(dog, quay),
  BlowBegun({
    ...{ who: bob, target: goid('Ann'), ability: 'punch', weapon: null, stamina: 3 },
    ...{ at: 0, landsAt: 3 },
  }),
  Died({ who: dog, by: null, room: quay, at: 0 }),
];
