import type { Harm, WeaponKind } from './arms.ts';
import type { SkillName } from './traits/skills.ts';

/** What a blow takes from somebody. */
export const pools = ['health', 'stamina', 'fortitude'] as const;
export type Pool = (typeof pools)[number];

/** A way to attack somebody. */
export interface Ability {
  /** The weapons it is done with; none for what takes fist, foot or teeth. */
  readonly weapons: readonly WeaponKind[];
  /** The skill that counts; that of the weapon where nothing is said. */
  readonly skill?: SkillName;
  /** The level of that skill from which one can do it. */
  readonly level: number;
  readonly harm: Harm;
  readonly pool: Pool;
  /** What it does without a weapon, and how much of the weapon's attack comes to it, in per cent. */
  readonly base: number;
  readonly power: number;
  /** How much easier it hits, in per cent. */
  readonly aim: number;
  /** What it costs. */
  readonly stamina: number;
  /** When alone it can be done: against somebody nearly dead, or who does not expect it. */
  readonly only?: 'against-the-weak' | 'by-surprise';
  /** The weapon leaves the hand. */
  readonly thrown?: true;
  /** Only beasts can. */
  readonly beastly?: true;
}

const [fist, blade] = [
  { weapons: [], level: 1, harm: 'blunt', pool: 'health', power: 0 },
  { level: 1, harm: 'slash', pool: 'health', base: 0, power: 100, aim: 0, stamina: 5 },
] as const;
const beast = { ...fist, beastly: true, skill: 'punch', base: 0, power: 100, aim: 0, stamina: 3 } as const;
const [point, head] = [{ ...blade, harm: 'pierce' } as const, { ...blade, harm: 'blunt' } as const];

const rows = {
  punch: { ...fist, skill: 'punch', base: 8, aim: 5, stamina: 3 },
  kick: { ...fist, skill: 'kick', base: 9, aim: -5, stamina: 5 },
  slash: { ...blade, weapons: ['sword', 'axe', 'dagger'] },
  thrust: { ...point, weapons: ['sword', 'axe', 'dagger', 'pole'] },
  charge: {
    ...point,
    weapons: ['sword', 'hammer', 'axe', 'dagger', 'pole'],
    level: 2,
    power: 130,
    aim: -15,
    stamina: 12,
  },
  feint_thrust: { ...point, weapons: ['axe', 'dagger', 'pole'], level: 2, power: 80, aim: 15, stamina: 7 },
  lunge: { ...point, weapons: ['pole'], level: 2, power: 140, aim: -10, stamina: 10 },
  sweep: { ...head, weapons: ['sword', 'hammer', 'axe', 'pole'], pool: 'stamina', power: 120, stamina: 6 },
  circle_sweep: {
    ...head,
    weapons: ['sword', 'hammer', 'axe', 'pole'],
    level: 3,
    pool: 'stamina',
    power: 180,
    aim: -5,
    stamina: 10,
  },
  circle_slash: { ...blade, weapons: ['sword', 'dagger'], level: 3, power: 130, aim: -10, stamina: 9 },
  hilt_slam: { ...head, weapons: ['sword'], pool: 'fortitude', power: 150, aim: 5 },
  cleave: { ...blade, weapons: ['sword', 'axe'], level: 3, power: 150, aim: -15, stamina: 12 },
  behead: {
    ...blade,
    weapons: ['sword', 'axe'],
    level: 5,
    power: 300,
    aim: -20,
    stamina: 15,
    only: 'against-the-weak',
  },
  pin: {
    ...point,
    weapons: ['sword', 'dagger', 'pole'],
    level: 2,
    pool: 'fortitude',
    power: 200,
    stamina: 8,
  },
  bash: { ...head, weapons: ['hammer', 'axe', 'shield'] },
  swing: { ...head, weapons: ['hammer'] },
  circle_swing: { ...head, weapons: ['hammer'], level: 3, power: 130, aim: -10, stamina: 9 },
  crush: { ...head, weapons: ['hammer'], level: 3, power: 150, aim: -15, stamina: 12 },
  ground_slam: { ...head, weapons: ['hammer'], level: 2, pool: 'stamina', power: 220, aim: -5, stamina: 12 },
  throw: { ...point, weapons: ['axe', 'dagger', 'pole'], power: 120, aim: -5, stamina: 6, thrown: true },
  stab: { ...point, weapons: ['dagger'], power: 110 },
  gouge: { ...point, weapons: ['dagger'], level: 2, power: 90, aim: 10 },
  backstab: {
    ...point,
    weapons: ['dagger'],
    level: 2,
    power: 220,
    aim: 10,
    stamina: 10,
    only: 'by-surprise',
  },
  bite: { ...beast, harm: 'pierce' },
  claw: { ...beast, harm: 'slash' },
  peck: { ...beast, harm: 'pierce' },
  butt: { ...beast },
} as const satisfies Record<string, Ability>;

export type AbilityName = keyof typeof rows;

/** Every way to attack somebody; docs/combat.md shows them. */
export const abilities: Readonly<Record<AbilityName, Ability>> = rows;

export const abilityNames = Object.keys(rows) as readonly AbilityName[];
