/** The twelve ways an exit can lead. */
export const directions = [
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'up',
  'down',
  'in',
  'out',
] as const;

export type Direction = (typeof directions)[number];

/** Whether a word is one of the twelve. */
export function isDirection(word: string): word is Direction {
  return (directions as readonly string[]).includes(word);
}
