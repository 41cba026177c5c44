import type { Config } from '../../config/schema.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import { usersOfWorld } from '../../storage/wipe.ts';
import { ledgerPath, openLedgerToRead } from './event-sourcing.ts';
import { RebuildRefusedError } from './rebuild-errors.ts';
import type { StoredWorld } from './stored-world.ts';
import { readStoredWorld } from './stored-world.ts';

const mostTries = 25;
const pauseMilliseconds = 200;

/** A ledger and a store at one moment. */
export interface ComparisonPoint {
  readonly ledger: Ledger;
  readonly stored: StoredWorld;
  /** Where the store is, while a server is writing to both; nothing where the ledger's end is meant. */
  readonly position: number | undefined;
}

/**
 * Opens ledger and store so that they can be compared, beside a running server too.
 * @throws {RebuildRefusedError} there is nothing in the ledger, or it does not catch up with the store
 */
export async function comparisonPoint(config: Config): Promise<ComparisonPoint> {
  for (let tries = 1; ; tries += 1) {
    // The store first: what is in it is in the ledger by then.
    const stored = await readStoredWorld(config);
    const running = stored.state === 'there' && (await usersOfWorld(config.storage.path)).length > 0;
    const ledger = await openFilledLedger(config);
    if (!running || stored.mark === null) return { ledger, stored, position: undefined };
    const receipt = await ledger.lookup(stored.mark);
    if (receipt !== 'absent') return { ledger, stored, position: receipt.first + receipt.count - 1 };
    await ledger.close();
    if (tries >= mostTries)
      throw new RebuildRefusedError('The ledger does not catch up with the store: the outbox is not empty.');
    await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
  }
}

/** The ledger of a configuration, to be read. @throws {RebuildRefusedError} it holds nothing, or no other process can see it */
export async function openFilledLedger(config: Config): Promise<Ledger> {
  if (config.eventSourcing.ledger === 'memory')
    throw new RebuildRefusedError('eventSourcing.ledger is memory: it lives inside the running server.');
  const ledger = await openLedgerToRead(config);
  if ((await ledger.head()).position > 0) return ledger;
  await ledger.close();
  throw new RebuildRefusedError(`The ledger in ${ledgerPath(config)} is empty; nothing was changed.`);
}
