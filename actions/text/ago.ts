import { inWords } from './grammar.ts';
import { moment } from './moment.ts';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was: `two hours ago`, `just now`. */
export function ago(at: number, now: number): string {
  for (const [unit, milliseconds] of steps) {
    const count = Math.floor((now - at) / milliseconds);
    if (count >= 1) return `${inWords(count)} ${unit}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}

/** A moment as everybody on Earth reads it: `2026-11-25 07:30 UTC`. */
export function utc(at: number): string {
  return `${moment(at)} UTC`;
}
