import type { GameObject } from '../domain/object.ts';
import { assertKnown } from './agreement.ts';
import { EmptyPrimaryError } from './ledger-errors.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { RebuildOptions } from './rebuild.ts';

/** How the ledger stands to the primary. */
type Continuity =
  /** The ledger ends with the last batch of the primary. */
  | 'continuous'
  /** There is nothing in the ledger. */
  | 'empty'
  /** Things happened that the ledger does not know of, or it is another ledger. */
  | 'hole';

/** Whether the ledger goes on where the primary is; the outbox has to be drained before. */
async function continuityOf(writer: LedgerWriter, mark: string | null): Promise<Continuity> {
  if (writer.frames === 0) return 'empty';
  const last = mark === null ? 'absent' : await writer.ledger.lookup(mark);
  if (last === 'absent') return 'hole';
  return last.first + last.count - 1 === writer.position ? 'continuous' : 'hole';
}

interface Held extends Pick<RebuildOptions, 'snapshots'> {
  readonly writer: LedgerWriter;
  /** The last batch that the primary holds and the ledger should. */
  readonly mark: string | null;
  readonly objects: readonly GameObject[];
}

/**
 * Whether the ledger has to begin anew. Nothing is written behind a history that this version does not know.
 * @throws {EmptyPrimaryError} it holds a world, and the primary holds none
 * @throws {UnknownVersionError}
 */
export async function breaksOff({ writer, mark, objects, ...held }: Held): Promise<boolean> {
  const continuity = await continuityOf(writer, mark);
  if (continuity === 'hole' && objects.length === 0) throw new EmptyPrimaryError();
  if (continuity === 'hole') await assertKnown({ ...held, ledger: writer.ledger });
  return continuity === 'hole' || (continuity === 'empty' && objects.length > 0);
}
