import type { GameObject } from './object.ts';
import { isLiving } from './object.ts';
import type { Living, Towards } from './traits/living.ts';

/** The fullest that somebody can be. */
export const mostSatiety = 120;

/** So many milliseconds pass until a point comes back by itself, or goes. */
const pace: Towards = { health: 3_000, stamina: 1_000, fortitude: 2_000, satiety: 60_000 };

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
  towards: { health: 0, stamina: 0, fortitude: 0, satiety: 0 },
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

/** The numbers as they have become at a moment, which is theirs from then on. All are whole: no fraction is kept or lost. */
export function lifeAt(living: Living, now: number): Living {
  const { since, satiety, towards } = living;
  if (since === null || now <= since || living.life.state === 'dead') return living;
  const passed = now - since;
  // Who is dying of hunger does not heal.
  const fed = satiety === null ? passed : Math.min(passed, satiety * pace.satiety - towards.satiety);
  const health = gained('health', living, fed);
  const stamina = gained('stamina', living, passed);
  const fortitude = gained('fortitude', living, passed);
  const hungered = pointsIn('satiety', towards.satiety + fed);
  return {
    ...living,
    health: Math.min(living.maxHealth, living.health + health.points),
    stamina: Math.min(living.maxStamina, living.stamina + stamina.points),
    fortitude: Math.min(living.maxFortitude, living.fortitude + fortitude.points),
    satiety: satiety === null ? null : satiety - hungered.points,
    since: now,
    towards: {
      health: health.rest,
      stamina: stamina.rest,
      fortitude: fortitude.rest,
      satiety: satiety === null ? 0 : hungered.rest,
    },
  };
}

/** How somebody is at a moment, in milliseconds since 1970. */
export function vitalsAt(living: Living, now: number): Vitals {
  const { since: _since, towards: _towards, life, ...points } = lifeAt(living, now);
  return { ...points, alive: life.state === 'alive' };
}

interface Gain {
  readonly points: number;
  /** Milliseconds that count towards the next point. */
  readonly rest: number;
}

function pointsIn(pool: keyof Towards, milliseconds: number): Gain {
  return { points: Math.floor(milliseconds / pace[pool]), rest: milliseconds % pace[pool] };
}

const mostOf = { health: 'maxHealth', stamina: 'maxStamina', fortitude: 'maxFortitude' } as const;

/** What comes back in some milliseconds. Who has all of it does not work towards more. */
function gained(pool: keyof typeof mostOf, living: Living, milliseconds: number): Gain {
  const gain = pointsIn(pool, living.towards[pool] + milliseconds);
  return living[pool] + gain.points >= living[mostOf[pool]] ? { ...gain, rest: 0 } : gain;
}
