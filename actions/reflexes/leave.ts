import { isAlive } from '../../domain/fights.ts';
import { PauseLife } from '../../domain/living.ts';
import { LeaveGame } from '../../domain/players.ts';
import type { Transaction } from '../transaction.ts';
import { deleteBody } from './delete-body.ts';

/** A player goes out of the world, by will or because the connection is gone; a guest for good. */
export function leaveWorld(tx: Transaction): void {
  const { actor } = tx;
  tx.occur({ name: 'leave' });
  if (isAlive(actor)) tx.act('{actor} [vanish] in a plume of smoke.', {}, { except: [actor.goid] });
  tx.do(PauseLife({ who: actor.goid, at: tx.now }));
  tx.do(LeaveGame({ player: actor.goid }));
  if (actor.traits.guest) deleteBody(tx, actor);
}
