import type { Transaction } from '../transaction.ts';
import { deleteBody } from './delete-body.ts';
import { leaveWorld } from './leave.ts';

/** A character goes out of the world for good. */
export function eraseCharacter(tx: Transaction): void {
  const { actor } = tx;
  if (actor.container !== null) leaveWorld(tx);
  if (tx.world.get(actor.goid)) deleteBody(tx, actor);
}
