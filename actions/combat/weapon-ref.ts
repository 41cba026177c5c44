import { guardOf } from '../../domain/fights.ts';
import type { Goid } from '../../domain/ids.ts';
import type { Span } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** What somebody blocks with, as a sentence speaks of it. */
export function weaponRef(tx: Transaction, who: Goid): Span {
  const guard = guardOf(tx.world, who);
  return guard ? span(guard.name, 'item') : span('hands');
}
