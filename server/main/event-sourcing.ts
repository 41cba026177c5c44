import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  fullJitterGenerator,
  handleAll,
  retry,
  wrap,
} from 'cockatiel';
import type { Config } from '../../config/schema.ts';
import type { CheckpointWatcher } from '../../eventsourcing/checkpoints/checkpoint-signer.ts';
import type { EventSourceParts } from '../../eventsourcing/event-source-parts.ts';
import { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import type { LedgerWatcher } from '../../eventsourcing/modes/mode.ts';
import type { Primary } from '../../eventsourcing/primary.ts';
import type { SnapshotShelf } from '../../eventsourcing/snapshots/shelf.ts';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';
import type { OnStep } from '../../storage/ledgers/file/watched-files.ts';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { snapshotFolder } from '../../storage/snapshots.ts';
import { signedLedger } from './checkpoints.ts';
import { crashPoint, fileSteps, watchedLedger, watchedPrimary } from './crash-point.ts';
import { thisProcess } from './primary.ts';

const backoff = { initialDelay: 50, maxDelay: 10_000, generator: fullJitterGenerator };
const failuresUntilOpen = 5;
const openMilliseconds = 1000;
const pauseMilliseconds = 200;

/** Where the ledger of a configuration lies. */
export function ledgerPath({ storage, eventSourcing }: Config): string {
  return eventSourcing.path === '' ? join(storage.path, 'ledger') : eventSourcing.path;
}

/** Opens the ledger that a configuration names. */
export function openLedger(config: Config, onStep?: OnStep): Promise<Ledger> {
  const { ledger, segmentBytes } = config.eventSourcing;
  if (ledger === 'memory') return Promise.resolve(openMemoryLedger());
  return openFileLedger({ path: ledgerPath(config), segmentBytes, ...(onStep && { onStep }) });
}

/** Opens the ledger that a configuration names to be read only, beside whoever writes to it. */
export function openLedgerToRead(config: Config): Promise<Ledger> {
  return openFileLedger({ path: ledgerPath(config), readOnly: true });
}

/** The ledger of a configuration as the server writes to it; of one in files, checkpoints are signed. */
async function openLedgerToWrite(
  config: Config,
  watcher: CheckpointWatcher,
  onStep: OnStep | undefined,
): Promise<Ledger> {
  const bare = await openLedger(config, onStep && fileSteps(onStep));
  const ledger = onStep ? watchedLedger(bare, onStep) : bare;
  if (config.eventSourcing.ledger !== 'file') return ledger;
  return signedLedger(ledger, { config, path: ledgerPath(config), watcher });
}

/** Where the snapshots of a configuration lie. */
export function snapshotsOf({ storage }: Config): SnapshotShelf {
  return snapshotFolder(join(storage.path, 'snapshots'));
}

interface Parts {
  readonly config: Config;
  readonly primary: ObjectStore;
  readonly watcher: LedgerWatcher;
  readonly checkpoints: CheckpointWatcher;
  /** Told of snapshots that are used, and of those that are not. */
  readonly loads: Required<Pick<EventSourceParts, 'passedOver' | 'beganWith'>>;
  /** Told how long the primary took for something that it keeps. */
  readonly committed: (seconds: number) => void;
  /** Aborted when the server stops: what could not be delivered then waits for the next start. */
  readonly giveUp: AbortSignal;
}

/** Event sourcing over a primary store, as a configuration says; what a crash left open is settled. */
export function openEventSourcing(parts: Parts): Promise<EventSourceService> {
  const { config, watcher, checkpoints, loads, giveUp } = parts;
  const onStep = crashPoint();
  const timed = timedPrimary(parts.primary, parts.committed);
  const primary = onStep ? watchedPrimary(timed, onStep) : timed;
  return EventSourceService.open({
    primary,
    watcher,
    ...loads,
    openLedger: () => openLedgerToWrite(config, checkpoints, onStep),
    snapshots: snapshotsOf(config),
    owner: thisProcess(),
    newId: randomUUID,
    now: () => Date.now(),
    ticks: () => performance.now(),
    pause: () => new Promise(resolve => setTimeout(resolve, pauseMilliseconds)),
    mostTries: () => Math.ceil((config.eventSourcing.doubtSeconds * 1000) / pauseMilliseconds),
    alarm: (milliseconds, ring) => {
      const timer = setTimeout(ring, milliseconds);
      return () => clearTimeout(timer);
    },
    mostSilence: () => config.eventSourcing.doubtSeconds * 1000,
    persist: persistence(watcher, giveUp),
    sealEveryEvents: config.eventSourcing.sealEvents,
    mostWaiting: config.eventSourcing.outboxBatches,
  });
}

/** The same store; `committed` hears how many seconds each commit took. */
function timedPrimary(primary: Primary, committed: (seconds: number) => void): Primary {
  return {
    snapshot: goids => primary.snapshot(goids),
    journal: () => primary.journal(),
    restore: (blobs, notes) => primary.restore(blobs, notes),
    async commit(batch) {
      const started = performance.now();
      await primary.commit(batch);
      committed((performance.now() - started) / 1000);
    },
  };
}

/** Tries until it works: with full jitter between the tries, and behind a breaker that spares a ledger that is down. */
function persistence(
  watcher: LedgerWatcher,
  giveUp: AbortSignal,
): (work: () => Promise<void>) => Promise<void> {
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: openMilliseconds,
    breaker: new ConsecutiveBreaker(failuresUntilOpen),
  });
  breaker.onFailure(({ reason }) => watcher.retrying('error' in reason ? reason.error : reason.value));
  const forever = retry(handleAll, { backoff: new ExponentialBackoff(backoff) });
  const policy = wrap(forever, breaker);
  return work => policy.execute(work, giveUp);
}
