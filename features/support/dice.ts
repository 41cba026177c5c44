/** Chance that is the same in every run: a number from 0 up to 1, each time another (mulberry32). */
export type Dice = () => number;

export function loadedDice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several. */
export function oneOf(dice: Dice, values: readonly string[]): string {
  return values[Math.floor(dice() * values.length)] ?? '';
}
