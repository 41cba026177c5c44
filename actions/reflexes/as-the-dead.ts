import { isAlive } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Understood } from '../understand.ts';

/** What one can still do when one is dead, by the first of its verbs. */
const possible: ReadonlySet<string> = new Set([
  'quit',
  'help',
  'who',
  'health',
  'status',
  'skills',
  'unknown',
]);

/** What was asked for or, where a dead player asked for more than the dead can do, what they read. */
export function asTheDead(understood: Understood, asking: GameObject | undefined): Understood {
  if (!asking || isAlive(asking) || possible.has(understood.action)) return understood;
  return { ...understood, run: tx => tx.tell("You are dead. You can't do much of anything.") };
}
