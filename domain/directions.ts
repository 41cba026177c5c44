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

const opposites: Readonly<Record<Direction, Direction>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  northeast: 'southwest',
  southwest: 'northeast',
  northwest: 'southeast',
  southeast: 'northwest',
  up: 'down',
  down: 'up',
  in: 'out',
  out: 'in',
};

/** The way back. */
export function oppositeOf(direction: Direction): Direction {
  return opposites[direction];
}

/** Whether a word is one of the twelve. */
export function isDirection(word: string): word is Direction {
  return (directions as readonly string[]).includes(word);
}
