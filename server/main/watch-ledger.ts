import type { EventSourceParts } from '../../eventsourcing/event-source-parts.ts';
import type { Mode } from '../../eventsourcing/event-source-service.ts';
import type { LedgerWatcher } from '../../eventsourcing/modes/mode.ts';
import type { LedgerMetrics } from '../ledger-metrics.ts';
import type { Log } from '../log.ts';

/** Writes down how the ledger fares; `full` is told when nothing more may wait for it. */
export function watchLedger(
  log: Log,
  metrics: LedgerMetrics,
  full: (batches: number) => void,
): LedgerWatcher {
  const logger = log.part('ledger');
  return {
    appended: (events, seconds) => metrics.appended(events, seconds),
    outbox: ({ batches, oldestAt }) => metrics.outbox(batches, oldestAt),
    outboxFull(batches) {
      logger.error(
        { batches },
        'the outbox is full: nothing can be changed until the ledger takes some of it',
      );
      full(batches);
    },
    retrying(error) {
      metrics.failed();
      logger.warn({ err: error }, 'the ledger does not take what waits for it; it is tried again');
    },
    ...watchDoubt(log, metrics),
    voided(batchId) {
      metrics.voided();
      logger.warn({ batch: batchId }, 'a batch turned up after it was undone; it is declared void');
    },
    differ: error =>
      logger.warn(
        { err: error },
        'the ledger makes another world than the one in the store; it begins anew with that one',
      ),
  };
}

/** Writes down when it is not known what became of a batch, and what is known in the end. */
function watchDoubt(
  log: Log,
  metrics: LedgerMetrics,
): Pick<LedgerWatcher, 'inDoubt' | 'silent' | 'heard' | 'settled'> {
  const logger = log.part('ledger');
  return {
    inDoubt(batchId, error) {
      metrics.failed();
      metrics.inDoubt(true);
      logger.error({ batch: batchId, err: error }, 'nobody knows whether a batch is stored');
    },
    silent(batchId) {
      metrics.failed();
      metrics.inDoubt(true);
      logger.error({ batch: batchId }, 'the ledger does not answer: nothing can be changed until it does');
    },
    heard(batchId) {
      metrics.inDoubt(false);
      logger.warn({ batch: batchId }, 'the ledger answers again');
    },
    settled(batchId, outcome) {
      metrics.inDoubt(false);
      logger.warn({ batch: batchId, outcome }, 'a batch in doubt is settled');
    },
  };
}

/** Writes down which snapshots are used, and which are not. */
export function watchSnapshots(
  log: Log,
  metrics: LedgerMetrics,
): Required<Pick<EventSourceParts, 'passedOver' | 'beganWith'>> {
  const logger = log.part('ledger');
  return {
    beganWith: () => metrics.snapshot('load', 'ok'),
    passedOver(position, why) {
      metrics.snapshot('load', 'failed');
      logger.warn({ position, err: why }, 'a snapshot is not used');
    },
  };
}

/** Writes down how a change of the mode ended; where it came to nothing, `failed` is told before. */
export async function watchSwitch(
  log: Log,
  {
    mode,
    switched,
    failed,
  }: { readonly mode: Mode; readonly switched: Promise<void>; readonly failed: () => void },
): Promise<void> {
  const logger = log.part('ledger');
  try {
    await switched;
    logger.info({ mode }, 'the mode of event sourcing has changed');
  } catch (error) {
    failed();
    logger.error({ err: error, mode }, 'the mode of event sourcing could not be changed');
  }
}
