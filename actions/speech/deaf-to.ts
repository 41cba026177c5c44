import type { Goid } from '../../domain/ids.ts';
import { ignores } from '../../domain/ignoring.ts';
import type { Transaction } from '../transaction.ts';

/** Those in the room who do not want to hear the actor. */
export function deafTo(tx: Transaction): Goid[] {
  return tx.world.contents(tx.room.goid, 'player').filter(goid => {
    const listener = tx.world.get(goid);
    return listener !== undefined && ignores(listener, tx.actor);
  });
}
