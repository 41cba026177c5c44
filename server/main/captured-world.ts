import type { GameObject } from '../../domain/object.ts';
import type { Head, ReadableLedger } from '../../eventsourcing/ledger.ts';
import type { Primary } from '../../eventsourcing/primary.ts';
import type { Manager } from '../manager.ts';
import { markOf } from './stored-world.ts';

/** The living world between two batches, and how far the ledger was then. Records are never changed, so that it stays as it was. */
export interface CapturedWorld {
  readonly objects: readonly GameObject[];
  readonly head: Head;
}

/** The living world as the ledger has it; nothing while something is still on its way there. @throws what the ledger says */
export async function captureWorld(
  manager: Pick<Manager, 'capture'>,
  { primary, ledger }: { readonly primary: Pick<Primary, 'journal'>; readonly ledger: ReadableLedger },
): Promise<CapturedWorld | undefined> {
  const { objects, mark, asked } = await manager.capture(async objects => {
    // Asked now, and waited for later: a ledger that does not answer holds up nobody.
    const asked = ledger.head().then(
      head => ({ head }),
      error => ({ error }),
    );
    return { objects, mark: await markOf(primary), asked };
  });
  const answer = await asked;
  if ('error' in answer) throw answer.error;
  const last = mark === null ? 'absent' : await ledger.lookup(mark);
  const isThere = last !== 'absent' && last.first + last.count - 1 === answer.head.position;
  return isThere ? { objects, head: answer.head } : undefined;
}
