import { goid } from '../../domain/ids.ts';
import type { Timer } from '../../domain/traits/timer.ts';
import { walk } from '../movement/walk.ts';
import type { Transaction } from '../transaction.ts';

/** The blow came, and who wanted to flee from it runs. */
export function fleeNow(tx: Transaction, { facts }: Timer): void {
  const exit = tx.world.get(goid(String(facts.exit)));
  if (tx.actor.container !== null && exit?.container === tx.actor.container) walk(tx, exit);
}
