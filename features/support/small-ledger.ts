import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GameEvent } from '../../domain/event.ts';
import { SatDown, StoodUp } from '../../domain/postures.ts';
import type { CheckpointWatcher } from '../../eventsourcing/checkpoints/checkpoint-signer.ts';
import { CheckpointedLedger } from '../../eventsourcing/checkpoints/checkpointed-ledger.ts';
import { LedgerWriter } from '../../eventsourcing/ledger-writer.ts';
import { keepCheckpoints } from '../../storage/checkpoints.ts';
import { openFileLedger } from '../../storage/ledgers/file/file-ledger.ts';
import { ann, bob, theTown } from './facts.ts';

/** A segment is full after a few frames, so that there are several. */
const segmentBytes = 2048;

/** How a small ledger is written. */
export interface SmallLedger {
  /** The folder of the stores; the ledger and its key are where a server has them. */
  readonly data: string;
  /** How many more batches happen. */
  readonly batches: number;
  /** Whether the last of them is declared void. */
  readonly voided?: boolean;
  readonly everyFrames?: number;
  /** What makes this past another one. */
  readonly action?: string;
  readonly watcher?: CheckpointWatcher;
}

/** A ledger's watcher that bears no failure. */
export const strict: CheckpointWatcher = {
  signed: () => {},
  failed: error => {
    throw error;
  },
};

/** Writes batches as a server would, beginning with a town, and signs a checkpoint when it is closed. */
export async function writeSmallLedger({
  data,
  batches,
  voided = false,
  action = 'try',
  ...how
}: SmallLedger) {
  const writer = await LedgerWriter.open(() => openSmallLedger({ data, ...how }), 'a test');
  if (writer.frames === 0) await writer.deeds('batch-town', [deed(action, ...theTown)]);
  const end = writer.frames + batches;
  while (writer.frames < end) await writer.deeds(`batch-${writer.frames}`, busy(writer.frames, action));
  if (voided) await writer.void('a-void', { batchId: `batch-${end - 1}`, at: 0 });
  await writer.close();
}

/** The ledger in a folder, with checkpoints as a server has them. */
export async function openSmallLedger({
  data,
  everyFrames = 10,
  watcher = strict,
}: Omit<SmallLedger, 'batches'>) {
  const path = join(data, 'ledger');
  return new CheckpointedLedger(await openFileLedger({ path, segmentBytes }), {
    keeper: keepCheckpoints({
      ledgerPath: path,
      keyPath: join(data, 'ledger.key'),
      origin: '',
      anyOrigin: () => 'lowwater.example/test',
      seed: () => new Uint8Array(32).fill(7),
    }),
    pace: { everyFrames, everyMilliseconds: Number.POSITIVE_INFINITY },
    watcher,
    now: () => 0,
    breathe: () => Promise.resolve(),
    patience: () => new AbortController().signal,
    clock: () => () => {},
  });
}

/** The files of the ledger's frames, in order. */
export function segmentsOf(data: string): string[] {
  const names = readdirSync(join(data, 'ledger')).filter(name => name.endsWith('.seg'));
  return names.toSorted().map(name => join(data, 'ledger', name));
}

/** The files of the ledger's checkpoints, in order. */
export function notesOf(data: string): string[] {
  const folder = join(data, 'ledger', 'checkpoints');
  return readdirSync(folder)
    .toSorted()
    .map(name => join(folder, name));
}

/** Folders that are gone when the tests are. */
export class Folders {
  readonly #made: string[] = [];

  /** A new one, empty or like another. */
  make(like?: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'aevum-ledger-'));
    this.#made.push(folder);
    if (like !== undefined) cpSync(like, folder, { recursive: true });
    return folder;
  }

  remove(): void {
    for (const folder of this.#made.splice(0)) rmSync(folder, { recursive: true });
  }
}

/** What somebody does in a batch; three events. */
function busy(batch: number, action: string) {
  const who = batch % 2 === 0 ? ann : bob;
  return [deed(action, SatDown({ who })), deed(action, StoodUp({ who }), SatDown({ who }))];
}

function deed(action: string, ...events: readonly GameEvent[]) {
  return { actor: ann, action, at: 1_800_000_000_000, events };
}
