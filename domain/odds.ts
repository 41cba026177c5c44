import type { Ability } from './abilities.ts';
import type { Harm } from './arms.ts';
import type { Place } from './body.ts';
import { wornBy } from './equipment.ts';
import type { GameObject } from './object.ts';
import { levelOf } from './skills.ts';
import type { WardWay } from './traits/fighting.ts';
import type { SkillName } from './traits/skills.ts';
import type { Weapon } from './traits/weapon.ts';
import { livingOf, vitalsAt } from './vitals.ts';
import type { WorldView } from './world-view.ts';

/** Something always succeeds, and something always fails, so many times in a hundred. */
const [least, most] = [5, 95] as const;

/** How much a level of difference is worth, in per cent. */
const perLevel = 3;

/** Where a blow goes: each as often as it stands here. */
const targets = [
  ...Array<Place>(6).fill('torso'),
  ...Array<Place>(3).fill('legs'),
  ...Array<Place>(2).fill('head'),
  'neck',
  'left shoulder',
  'right shoulder',
  'left arm',
  'right arm',
  'left hand',
  'right hand',
  'left foot',
  'right foot',
] as const;

/** The sides of the dice that are thrown for a blow: whether it hits, how hard, and where. */
export const blowDice = { hit: 100, spread: 5, place: targets.length } as const;

/** Where a blow goes, for the throw of a die. */
export function placeOf(roll: number): Place {
  return targets[roll - 1] ?? 'torso';
}

/** The skill that counts for a way to attack. */
export function skillFor(ability: Ability, weapon: Weapon | undefined): SkillName {
  return ability.skill ?? weapon?.kind ?? 'punch';
}

/** How often a blow hits somebody who does nothing against it, in per cent. */
export function hitChance(attackerLevel: number, target: GameObject, ability: Ability): number {
  return within(75 + ability.aim + perLevel * (attackerLevel - levelOf(target.traits, 'dodge')));
}

/** What somebody does against a blow, by whom, and how good the attacker is. */
export interface Warding {
  readonly by: WardWay;
  readonly who: GameObject;
  readonly weapon: Weapon | undefined;
  readonly attackerLevel: number;
  readonly at: number;
}

/** How often blocking, dodging or fleeing succeeds, in per cent: half as often for who has no fortitude left. */
export function wardChance({ by, who, weapon, attackerLevel, at }: Warding): number {
  const help = by === 'block' ? (weapon?.defense ?? 0) : 0;
  const living = livingOf(who);
  const { fortitude, maxFortitude } = living ? vitalsAt(living, at) : { fortitude: 0, maxFortitude: 1 };
  const firmness = 0.5 + fortitude / maxFortitude / 2;
  return within(Math.round((50 + help + perLevel * (levelOf(who.traits, by) - attackerLevel)) * firmness));
}

/** What a blow does before anything protects from it: each level makes it a twentieth stronger. */
export function strengthOf(ability: Ability, attack: number, level: number): number {
  return Math.round((ability.base + (attack * ability.power) / 100) * (1 + (level - 1) / 20));
}

/** How much protects somebody from a harm at a place: all that covers it, and their own hide. */
export function protection(
  world: WorldView,
  who: GameObject,
  { harm, place }: { harm: Harm; place: Place },
): number {
  const covering = wornBy(world, who.goid).filter(
    ({ traits: { equipped } }) => equipped?.as === 'worn' && equipped.at.includes(place),
  );
  return [who, ...covering].reduce((sum, { traits }) => sum + (traits.armour?.[harm] ?? 0), 0);
}

/** What a blow does in the end: one to five add from two less to two more, and one point always goes through. */
export function damageOf(strength: number, spread: number, protection: number): number {
  return Math.max(1, strength + spread - 3 - protection);
}

function within(percent: number): number {
  return Math.min(most, Math.max(least, percent));
}
