import type { GameObject } from './object.ts';
import { isLiving } from './object.ts';
import type { Living } from './traits/living.ts';

/** The fullest that somebody can be. */
export const mostSatiety = 120;

/** So many milliseconds pass until a point comes back by itself, or goes. */
const pace = { health: 3_000, stamina: 1_000, fortitude: 2_000, satiety: 60_000 } as const;

/** Somebody who is whole and unhurt, and does not hunger. */
export const unhurt: Living = {
  health: 100,
  maxHealth: 100,
  stamina: 100,
  maxStamina: 100,
  fortitude: 100,
  maxFortitude: 100,
  satiety: null,
  since: null,
  life: { state: 'alive' },
};

/** How somebody is in whole numbers, as they read it. */
export interface Vitals {
  readonly health: number;
  readonly maxHealth: number;
  readonly stamina: number;
  readonly maxStamina: number;
  readonly fortitude: number;
  readonly maxFortitude: number;
  /** From 0 to 120; `null` for those who do not hunger. */
  readonly satiety: number | null;
  readonly alive: boolean;
}

/** The numbers of a being that lives or lived; `undefined` for things. */
export function livingOf(object: GameObject): Living | undefined {
  if (object.traits.living) return object.traits.living;
  if (!isLiving(object)) return undefined;
  return object.kind === 'player' ? newcomer : unhurt;
}

const newcomer: Living = { ...unhurt, satiety: mostSatiety };

/** The numbers as they have become at a moment, which is theirs from then on. */
export function lifeAt(living: Living, now: number): Living {
  const { since, satiety } = living;
  if (since === null || now <= since || living.life.state === 'dead') return living;
  const passed = now - since;
  // Who is dying of hunger does not heal.
  const fed = satiety === null ? passed : Math.min(passed, satiety * pace.satiety);
  return {
    ...living,
    health: healed(living.health, living.maxHealth, fed / pace.health),
    stamina: healed(living.stamina, living.maxStamina, passed / pace.stamina),
    fortitude: healed(living.fortitude, living.maxFortitude, passed / pace.fortitude),
    satiety: satiety === null ? null : thousandths(Math.max(0, satiety - passed / pace.satiety)),
    since: now,
  };
}

/** How somebody is at a moment, in milliseconds since 1970. */
export function vitalsAt(living: Living, now: number): Vitals {
  const { health, stamina, fortitude, satiety, maxHealth, maxStamina, maxFortitude, life } = lifeAt(
    living,
    now,
  );
  return {
    // Who lives has at least one point.
    health: Math.ceil(health),
    maxHealth,
    stamina: Math.floor(stamina),
    maxStamina,
    fortitude: Math.floor(fortitude),
    maxFortitude,
    satiety: satiety === null ? null : Math.ceil(satiety),
    alive: life.state === 'alive',
  };
}

function healed(points: number, most: number, more: number): number {
  return thousandths(Math.min(most, points + more));
}

/** Rounded, so that every machine keeps the same number. */
function thousandths(points: number): number {
  return Math.round(points * 1_000) / 1_000;
}
