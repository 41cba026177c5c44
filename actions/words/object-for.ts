import { goid } from '../../domain/ids.ts';
import type { GameObject, Kind } from '../../domain/object.ts';
import { tangible } from '../../domain/objects.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Transaction } from '../transaction.ts';
import { isMe } from './find.ts';
import { pick, wanted } from './wanted.ts';

const carried: readonly Kind[] = ['item', 'container'];
const around: readonly Kind[] = ['item', 'container', 'mobile', 'player', 'exit'];

/**
 * What one of the staff means, hidden or not: oneself, the room, what one carries, what is in the room, or any object by
 * its id; never a surprise elsewhere in the world.
 */
export function objectFor(tx: Transaction, words: string): GameObject | undefined {
  if (isMe(words)) return tx.actor;
  if (words.toLowerCase() === 'here') return tx.room;
  const near = [
    ...everythingIn(tx.world, tx.actor.goid, carried),
    ...everythingIn(tx.world, tx.room.goid, around),
  ];
  return pick(near, wanted(words), 'hidden too')[0] ?? tangible(tx.world, goid(words));
}

/** The same; who means nothing reads that it is not there. */
export function objectOrTell(tx: Transaction, words: string): GameObject | undefined {
  const object = objectFor(tx, words);
  if (!object) tx.tell(noObject(words));
  return object;
}

/** What one of the staff reads who speaks of what is not there. */
export function noObject(words: string): string {
  return `There is no "${words}" at hand, and no object with that id.`;
}
