import { DeletePlayer } from '../../domain/players.ts';
import { writtenIn } from '../../domain/written-in.ts';
import type { Transaction } from '../transaction.ts';
import { leaveWorld } from './leave.ts';

/** A character goes out of the world for good, with all that it carries and the letters that wait for it. */
export function eraseCharacter(tx: Transaction): void {
  const { actor } = tx;
  if (actor.container !== null) leaveWorld(tx);
  for (const written of writtenIn(actor)) tx.forget(written);
  const deleted = tx.do(DeletePlayer({ player: actor.goid, by: actor.goid }));
  if (!deleted.ok) throw new TypeError(`${actor.name} cannot be deleted: ${deleted.refusal}`);
}
