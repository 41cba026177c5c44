import type { Goid } from '../../domain/ids.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Transaction } from '../transaction.ts';
import { reactDeed } from './play-out.ts';

/** What happens where nobody has typed anything. */
const untyped: ReadonlySet<string> = new Set([reactDeed, 'due', 'found']);

/** What others may react to: what the action said of itself; where it said nothing and did something, its bare name. */
export function occurrencesOf(
  tx: Transaction,
  { actor, action }: { readonly actor: Goid; readonly action: string },
): readonly Occurrence[] {
  if (tx.occurrences.length > 0 || untyped.has(action)) return tx.occurrences;
  const room = tx.world.get(actor)?.container ?? null;
  const seen = tx.deliveries.some(({ to }) => to.some(it => it !== actor));
  if (room === null || (tx.events.length === 0 && !seen)) return tx.occurrences;
  return [{ name: action, actor, room }];
}
