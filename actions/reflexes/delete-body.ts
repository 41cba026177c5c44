import type { GameObject } from '../../domain/object.ts';
import { DeletePlayer } from '../../domain/players.ts';
import { writtenIn } from '../../domain/written-in.ts';
import type { Transaction } from '../transaction.ts';

/** A character who has left the world goes for good, with all that it carries and the letters that wait for it. */
export function deleteBody(tx: Transaction, body: GameObject): void {
  const { goid, name } = body;
  for (const written of writtenIn(body)) tx.forget(written);
  const deleted = tx.do(DeletePlayer({ player: goid, by: goid }));
  if (!deleted.ok) throw new TypeError(`${name} cannot be deleted: ${deleted.refusal}`);
}
