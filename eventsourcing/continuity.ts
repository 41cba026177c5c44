import { EmptyPrimaryError } from './ledger-errors.ts';
import type { LedgerWriter } from './ledger-writer.ts';

/** How the ledger stands to the primary. */
export type Continuity =
  /** The ledger ends with the last batch of the primary. */
  | 'continuous'
  /** There is nothing in the ledger. */
  | 'empty'
  /** Things happened that the ledger does not know of, or it is another ledger. */
  | 'hole';

/** Whether the ledger goes on where the primary is; the outbox has to be drained before. */
export async function continuityOf(writer: LedgerWriter, mark: string | null): Promise<Continuity> {
  if (writer.frames === 0) return 'empty';
  const last = mark === null ? 'absent' : await writer.ledger.lookup(mark);
  if (last === 'absent') return 'hole';
  return last.first + last.count - 1 === writer.position ? 'continuous' : 'hole';
}

/** Whether the ledger has to begin anew. @throws {EmptyPrimaryError} it holds a world, and the primary holds none */
export function breaksOff(continuity: Continuity, objects: readonly unknown[]): boolean {
  if (continuity === 'hole' && objects.length === 0) throw new EmptyPrimaryError();
  return continuity === 'hole' || (continuity === 'empty' && objects.length > 0);
}
