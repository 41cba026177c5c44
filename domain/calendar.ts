import type { SkyLight } from './traits/sky.ts';

/** Midnight of the first day of the first month of year 0: 20 March 2008, 00:00 UTC. */
const epoch = Date.UTC(2008, 2, 20);

/** An hour of the game is a minute outside of it; a day has sixty of them, and a month is a day outside. */
export const hourMilliseconds = 60_000;
const hoursInDay = 60;
const daysInMonth = 24;
const monthsInYear = 12;

/** A moment in the time of the game; days and months count from 1. */
export interface GameTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

/** The time of the game at a moment, in milliseconds since 1970. */
export function gameTime(now: number): GameTime {
  const hours = Math.floor((now - epoch) / hourMilliseconds);
  const days = Math.floor(hours / hoursInDay);
  const months = Math.floor(days / daysInMonth);
  return {
    year: Math.floor(months / monthsInYear),
    month: wrap(months, monthsInYear) + 1,
    day: wrap(days, daysInMonth) + 1,
    hour: wrap(hours, hoursInDay),
  };
}

function wrap(count: number, size: number): number {
  return ((count % size) + size) % size;
}

/** The sun is up from the end of dawn until it has set. */
export function isDay({ hour }: GameTime): boolean {
  return hour >= 15 && hour < 44;
}

/** Up to which hour the time of the day is called what. */
const times: readonly (readonly [before: number, words: string])[] = [
  [3, 'midnight'],
  [10, 'after midnight'],
  [15, 'approaching dawn'],
  [16, 'dawn'],
  [17, 'early morning'],
  [20, 'morning'],
  [25, 'late morning'],
  [30, 'almost noon'],
  [32, 'noon'],
  [36, 'afternoon'],
  [40, 'late afternoon'],
  [44, 'nearing dusk'],
  [46, 'dusk'],
  [55, 'night-time'],
  [hoursInDay, 'nearly midnight'],
];

/** What this time of the day is called: `late morning`. */
export function timeOfDay({ hour }: GameTime): string {
  return times.find(([before]) => hour < before)?.[1] ?? 'nearly midnight';
}

/** How much light the sky gives at an hour. */
export function skyLightAt({ hour }: GameTime): SkyLight {
  if (hour < 10 || hour >= 50) return 'night';
  if (hour < 15) return 'dawn';
  return hour < 45 ? 'day' : 'dusk';
}

/** What those under the open sky see when an hour begins. */
const skies: ReadonlyMap<number, string> = new Map([
  [0, 'The moon stands at its highest: it is midnight.'],
  [10, 'A pale light grows in the east.'],
  [15, 'The sun rises over the horizon.'],
  [30, 'The sun stands at its highest: it is noon.'],
  [45, 'The sun sinks below the horizon.'],
  [50, 'The last of the light has gone, and the stars come out.'],
]);

/** What is to be seen in the sky when this hour begins; `undefined` at most hours. */
export function skyAt({ hour }: GameTime): string | undefined {
  return skies.get(hour);
}

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
] as const;

/** The name of a month. */
export function monthName({ month }: GameTime): string {
  return `${ordinals[month - 1] ?? month} Month`;
}

/** What is told everywhere when a day begins; at the beginning of a year, that of the year. `undefined` at other hours. */
export function dateNews(time: GameTime): string | undefined {
  if (time.hour !== 0) return undefined;
  const { year, month, day } = time;
  if (month === 1 && day === 1) return `The year ${year - 1} is over, and the year ${year} begins.`;
  return `A new day begins: it is day ${day} of the ${monthName(time)}.`;
}

/** The hours at which something is to be seen in the sky. */
export const skyHours: readonly number[] = [...skies.keys()];

/** When the next such hour begins, in milliseconds since 1970: always after the moment that is given. */
export function nextSkyChange(now: number): number {
  const started = Math.floor((now - epoch) / hourMilliseconds);
  const hour = wrap(started, hoursInDay);
  const next = skyHours.find(it => it > hour) ?? hoursInDay;
  return epoch + (started + next - hour) * hourMilliseconds;
}
