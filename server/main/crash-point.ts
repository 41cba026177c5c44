import { readCrashPoint } from '../../config/read-crash-point.ts';
import type { Frame, Ledger } from '../../eventsourcing/ledger.ts';
import type { Primary } from '../../eventsourcing/primary.ts';
import type { OnStep } from '../../storage/ledgers/file/watched-files.ts';

/**
 * What tests kill a server with, at a step of their choice. It is part of the product so that the server that is killed is the
 * one that is shipped; where `AEVUM_TEST_CRASH_AT` is not set there is none, and nothing is watched.
 */
export function crashPoint(point = readCrashPoint()): OnStep | undefined {
  if (!point) return undefined;
  let times = 0;
  return step => {
    console.error(`step ${step}`);
    if (step === point.step) times += 1;
    // Unlike an exit, this leaves nobody time for anything, on no thread.
    if (times === point.time) process.kill(process.pid, 'SIGKILL');
  };
}

/** The steps of the file ledger without the numbers of its files: `file:datasync .seg`. */
export function fileSteps(onStep: OnStep): OnStep {
  return step => onStep(`file:${step.replaceAll(/\d[\d-]*/g, '')}`);
}

/** The same store; `onStep` hears of everything that changes it, before and after. */
export function watchedPrimary(primary: Primary, onStep: OnStep): Primary {
  return {
    snapshot: goids => primary.snapshot(goids),
    journal: () => primary.journal(),
    commit: batch => told('primary', onStep, () => primary.commit(batch)),
    restore: (blobs, notes) => told('restore', onStep, () => primary.restore(blobs, notes)),
  };
}

/** The same ledger; `onStep` hears of everything that changes it or settles a batch, before and after. */
export function watchedLedger(ledger: Ledger, onStep: OnStep): Ledger {
  return {
    durability: ledger.durability,
    acquire: owner => told('acquire', onStep, () => ledger.acquire(owner)),
    append: (frame, options) => told(kindOf(frame), onStep, () => ledger.append(frame, options)),
    lookup: batchId => told('lookup', onStep, () => ledger.lookup(batchId)),
    read: options => ledger.read(options),
    versions: streams => ledger.versions(streams),
    head: () => ledger.head(),
    close: () => told('close', onStep, () => ledger.close()),
  };
}

/** `deeds`, `genesis`, `void` or `seal`: the word behind the version in a body. */
function kindOf({ body }: Frame): string {
  const beginning = Buffer.from(body.subarray(0, 40)).toString('latin1');
  return /^\[\d+,"(\w+)"/.exec(beginning)?.[1] ?? 'ledger';
}

async function told<Result>(step: string, onStep: OnStep, work: () => Promise<Result>): Promise<Result> {
  onStep(`${step}:before`);
  const result = await work();
  onStep(`${step}:after`);
  return result;
}
