import type { Goid } from '../../domain/ids.ts';
import type { Transaction } from '../transaction.ts';

/** The name of somebody who wrote something, also when they are gone for good. */
export function authorName(tx: Transaction, by: Goid): string {
  return tx.world.get(by)?.name ?? 'somebody who is gone';
}
