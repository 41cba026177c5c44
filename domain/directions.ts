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

/** The way back: what one calls the exit on the other side. */
export const opposite: Record<Direction, Direction> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  northeast: 'southwest',
  northwest: 'southeast',
  southeast: 'northwest',
  southwest: 'northeast',
  up: 'down',
  down: 'up',
  in: 'out',
  out: 'in',
};

/** Whether a word is one of the twelve. */
export function isDirection(word: string): word is Direction {
  return (directions as readonly string[]).includes(word);
}
