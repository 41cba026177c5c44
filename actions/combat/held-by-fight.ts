import { attackersOf, isBalanced } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Transaction } from '../transaction.ts';
import { takeWard, wardRefusals } from './ward.ts';

/** Whether a fight keeps the actor from simply walking out; if somebody strikes at them, they try to flee. */
export function isHeldByFight(tx: Transaction, exit: GameObject): boolean {
  const { actor, world, now } = tx;
  if (!isBalanced(actor, now)) {
    tx.tell(wardRefusals['off-balance']);
    return true;
  }
  const [attacker] = attackersOf(world, actor);
  if (attacker) takeWard(tx, { by: 'flee', attacker, exit: exit.goid });
  return attacker !== undefined;
}
