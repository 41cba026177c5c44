/** Gives an integer from 0 up to, not including, `choices`; the same seed gives the same ones. */
export type Choose = (choices: number) => number;

/** Chance by seed: mulberry32. */
export function seeded(seed: number): Choose {
  let state = seed >>> 0;
  return choices => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * choices);
  };
}

/** So many bytes of chance. */
export function someBytes(length: number, choose: Choose): Buffer {
  return Buffer.from(Array.from({ length }, () => choose(256)));
}
