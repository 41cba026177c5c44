import type { Direction } from '../../domain/directions.ts';
import { directions, isDirection } from '../../domain/directions.ts';
import type { GameObject } from '../../domain/object.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Transaction } from '../transaction.ts';
import { pickOne } from '../words/wanted.ts';

/** How others see somebody go, and where from they see them come. */
export const ways: Record<Direction, { readonly leaves: string; readonly comes: string }> = {
  north: { leaves: 'north', comes: 'from the south' },
  south: { leaves: 'south', comes: 'from the north' },
  east: { leaves: 'east', comes: 'from the west' },
  west: { leaves: 'west', comes: 'from the east' },
  northeast: { leaves: 'northeast', comes: 'from the southwest' },
  northwest: { leaves: 'northwest', comes: 'from the southeast' },
  southeast: { leaves: 'southeast', comes: 'from the northwest' },
  southwest: { leaves: 'southwest', comes: 'from the northeast' },
  up: { leaves: 'up', comes: 'from below' },
  down: { leaves: 'down', comes: 'from above' },
  in: { leaves: 'inside', comes: 'from outside' },
  out: { leaves: 'outside', comes: 'from inside' },
};

export const shortForms: Readonly<Record<Direction, readonly string[]>> = {
  north: ['n'],
  south: ['s'],
  east: ['e'],
  west: ['w'],
  northeast: ['ne'],
  northwest: ['nw'],
  southeast: ['se'],
  southwest: ['sw'],
  up: ['u'],
  down: ['d'],
  in: [],
  out: [],
};

const longForm = new Map(directions.flatMap(it => shortForms[it].map(short => [short, it] as const)));

/** The direction that a word means, whole or short. */
export function directionOf(word: string): Direction | undefined {
  return isDirection(word) ? word : longForm.get(word);
}

/** The exit of the actor's room that a direction or a name means. */
export function exitNamed(tx: Transaction, way: string): GameObject | undefined {
  const direction = directionOf(way);
  if (direction) {
    const exit = tx.world.exit(tx.room.goid, direction);
    return exit === undefined ? undefined : tx.world.get(exit);
  }
  return pickOne(everythingIn(tx.world, tx.room.goid, ['exit']), way);
}
