import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { schedule } from 'node-cron';
import type { Config } from '../../config/schema.ts';
import type { CheckpointWatcher } from '../../eventsourcing/checkpoints/checkpoint-signer.ts';
import { CheckpointedLedger } from '../../eventsourcing/checkpoints/checkpointed-ledger.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import { isKeyName } from '../../eventsourcing/merkle/note-keys.ts';
import type { CheckpointPlaces } from '../../storage/checkpoints.ts';
import { keepCheckpoints } from '../../storage/checkpoints.ts';

const minuteMilliseconds = 60_000;
const everyMinute = '* * * * *';
/** How long the last checkpoint may keep a server that stops, or a mode that changes. */
const patienceMilliseconds = 1500;
const seedBytes = 32;
const chanceBytes = 4;

/** A ledger in files of which checkpoints are signed as the configuration says, until it is closed. */
export function signedLedger(
  ledger: Ledger,
  {
    config,
    path,
    watcher,
  }: { readonly config: Config; readonly path: string; readonly watcher: CheckpointWatcher },
): Ledger {
  const { checkpointFrames, checkpointMinutes } = config.eventSourcing;
  return new CheckpointedLedger(ledger, {
    keeper: keepCheckpoints(placesOf(config, path)),
    pace: { everyFrames: checkpointFrames, everyMilliseconds: checkpointMinutes * minuteMilliseconds },
    watcher,
    now: () => Date.now(),
    breathe: () => new Promise(resolve => setImmediate(resolve)),
    patience: () => AbortSignal.timeout(patienceMilliseconds),
    clock: tick => {
      const task = schedule(everyMinute, tick, { unref: true, suppressMissedWarning: true });
      return () => void task.destroy();
    },
  });
}

function placesOf({ storage, eventSourcing }: Config, ledgerPath: string): CheckpointPlaces {
  const { keyPath, origin } = eventSourcing;
  return {
    ledgerPath,
    keyPath: keyPath === '' ? join(storage.path, 'ledger.key') : keyPath,
    origin,
    anyOrigin: () => `${hostIn(hostname())}/${randomBytes(chanceBytes).toString('hex')}`,
    seed: () => randomBytes(seedBytes),
  };
}

/** The host's name, where it may stand in the name of a log. */
function hostIn(name: string): string {
  return isKeyName(name) ? name : 'aevum';
}
