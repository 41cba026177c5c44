import type { GameObject } from '../../domain/object.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Transaction } from '../transaction.ts';
import { pickOne } from '../words/wanted.ts';

/** The board in this room, the one of several that some words name; the player is told where there is none. */
export function boardHere(tx: Transaction, words = ''): GameObject | undefined {
  const boards = everythingIn(tx.world, tx.room.goid, ['item', 'container']).filter(it => it.traits.board);
  const board = words === '' ? boards[0] : pickOne(boards, words);
  if (!board) tx.tell(words === '' ? 'There is no board here.' : `There is no board called "${words}" here.`);
  return board;
}
