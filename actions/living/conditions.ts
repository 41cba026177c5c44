import type { GameObject } from '../../domain/object.ts';
import { livingOf, vitalsAt } from '../../domain/vitals.ts';

/** How hurt somebody is, from the worst on; each is for a tenth of their health. */
const health = [
  'dead',
  'nearly dead',
  'bleeding profusely and in serious pain',
  'heavily wounded',
  'wounded in several places',
  'slightly wounded',
  'quite injured',
  'slightly injured',
  'a little beat up',
  'a bit bruised',
  'in full health',
] as const;

/** How full somebody is, in steps of ten points. */
const satiety = [
  'literally dying of hunger',
  'starving',
  'famished',
  'very hungry',
  'hungry',
  'peckish',
  'slightly hungry',
  'slightly hungry',
  'not hungry',
  'satisfied',
  'full and happy',
  'full and happy',
  'completely stuffed',
] as const;

/** How hurt somebody is: `You are ${…}.` Who lives is never dead. */
export function healthWords(being: GameObject, now: number): string {
  const living = livingOf(being);
  if (!living) return 'lifeless';
  const vitals = vitalsAt(living, now);
  if (!vitals.alive) return health[0];
  const tenth = Math.floor((vitals.health * 10) / vitals.maxHealth);
  return health[Math.max(1, tenth)] ?? 'in full health';
}

/** How full somebody is; `undefined` for those who do not hunger. */
export function satietyWords(being: GameObject, now: number): string | undefined {
  const living = livingOf(being);
  const points = living ? vitalsAt(living, now).satiety : null;
  return points === null ? undefined : satiety[Math.floor(points / 10)];
}
