import { abilityNames, pools } from './abilities.ts';
import { harms } from './arms.ts';
import { places as bodyPlaces, grips } from './body.ts';
import { directions } from './directions.ts';
import type { Goid } from './ids.ts';
import { genders, kinds } from './object.ts';
import type { InfoValue } from './traits/builder.ts';
import { tiers } from './traits/character.ts';
import type { Change } from './traits/deed.ts';
import { blowEnds, wardWays } from './traits/fighting.ts';
import { portalWays } from './traits/portal.ts';
import { skillNames } from './traits/skills.ts';
import { skyLights } from './traits/sky.ts';
import type { TimerFacts } from './traits/timer.ts';
import type { Traits } from './traits.ts';

/** The type of one field of a command or an event: how it is checked when bytes come back from a store. */
export interface Field<T> {
  readonly name: string;
  readonly accepts: (value: unknown) => value is T;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The data that fields describe. */
export type DataOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

function field<T>(name: string, accepts: (value: unknown) => boolean): Field<T> {
  return { name, accepts: accepts as Field<T>['accepts'] };
}

function oneOf<const T extends string>(name: string, words: readonly T[]): Field<T> {
  return field<T>(name, value => words.some(word => word === value));
}

function listOf<const T extends string>(name: string, words: readonly T[]): Field<readonly T[]> {
  const { accepts } = oneOf(name, words);
  return field(name, value => Array.isArray(value) && value.length > 0 && value.every(accepts));
}

export const id = field<Goid>('id', value => typeof value === 'string' && value !== '');
export const maybeId = field<Goid | null>('id or nothing', value => value === null || id.accepts(value));
export const text = field<string>('text', value => typeof value === 'string');
export const texts = field<readonly string[]>(
  'texts',
  value => Array.isArray(value) && value.every(text.accepts),
);
export const flag = field<boolean>('flag', value => typeof value === 'boolean');
/** A whole number that JSON keeps exactly. */
export const wholeNumber = field<number>('whole number', value => Number.isSafeInteger(value));
export const value = field<string | boolean | readonly string[]>(
  'value',
  it => text.accepts(it) || flag.accepts(it) || texts.accepts(it),
);
export const direction = oneOf('direction', directions);
export const kind = oneOf('kind', kinds);
export const gender = oneOf('gender', genders);
export const portalWay = oneOf('way through a portal', portalWays);
export const tier = oneOf('tier', tiers);
export const grip = oneOf('grip', grips);
export const place = oneOf('place', bodyPlaces);
export const places = listOf('places', bodyPlaces);
export const harm = oneOf('harm', harms);
export const pool = oneOf('pool', pools);
export const skill = oneOf('skill', skillNames);
export const skyLight = oneOf('light of the sky', skyLights);
export const ability = oneOf('ability', abilityNames);
export const foodWay = oneOf('way to consume', ['eat', 'drink']);
export const wardWay = oneOf('way to ward', wardWays);
export const blowEnd = oneOf('end of a blow', blowEnds);
export const traits = field<Traits>(
  'traits',
  it => typeof it === 'object' && it !== null && !Array.isArray(it),
);

/** The plain facts of a timer. */
export const timerFacts = field<TimerFacts>(
  'facts',
  it =>
    typeof it === 'object' &&
    it !== null &&
    !Array.isArray(it) &&
    Object.values(it).every(fact => text.accepts(fact) || flag.accepts(fact) || wholeNumber.accepts(fact)),
);
/** A moment in milliseconds since 1970, or none. */
export const maybeTime = field<number | null>('time or never', it => it === null || Number.isSafeInteger(it));
/** What can be kept about a thing. */
export const infoValue = field<InfoValue>(
  'info value',
  it => it === null || text.accepts(it) || flag.accepts(it) || Number.isSafeInteger(it),
);
/** What a deed of the staff changed; nothing where it cannot be taken back. */
export const changes = field<readonly Change[] | null>(
  'changes',
  it => it === null || (Array.isArray(it) && it.every(isChange)),
);

function isChange(it: unknown): boolean {
  if (typeof it !== 'object' || it === null) return false;
  const { goid, was, is }: Partial<Record<string, unknown>> = { ...it };
  return id.accepts(goid) && [was, is].every(side => side === null || text.accepts(side));
}
