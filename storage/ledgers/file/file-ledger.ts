import type { Ledger } from '../../../eventsourcing/ledger.ts';
import { disk } from './disk.ts';
import type { FileLayer } from './file-layer.ts';
import { Folder } from './folder.ts';
import { FolderLedger } from './folder-ledger.ts';
import type { Processes } from './processes.ts';
import { machineProcesses } from './processes.ts';
import type { OnStep } from './watched-files.ts';
import { watchedFiles } from './watched-files.ts';

/** A segment gets no longer than this, where its first frame is not, in bytes. */
const defaultSegmentBytes = 64 << 20;
/** So many of the newest batches are known by their ids without looking at the disk. */
const defaultRecentBatches = 16_384;

/** How a file ledger is opened. */
export interface FileLedgerOptions {
  /** The folder; it is made where it is missing, except for reading only. */
  readonly path: string;
  /** Changes nothing, and sees what is there now; a server may be writing to it. */
  readonly readOnly?: boolean;
  readonly segmentBytes?: number;
  readonly recentBatches?: number;
  readonly files?: FileLayer;
  readonly processes?: Processes;
  /** Hears of each step before it is done. */
  readonly onStep?: OnStep;
}

/**
 * Opens the ledger in a folder (`eventSourcing.ledger: file`) and reads it through once. Writes nothing but the folder itself
 * until it is acquired; what a crash left behind is put in order then.
 * @throws {LedgerBrokenError} what is stored is damaged
 * @throws {LedgerUnavailableError} the folder cannot be read or made
 */
export async function openFileLedger(options: FileLedgerOptions): Promise<Ledger> {
  const { path, readOnly = false, segmentBytes = defaultSegmentBytes, onStep } = options;
  const { recentBatches = defaultRecentBatches, processes = machineProcesses() } = options;
  const bare = options.files ?? disk();
  const files = onStep ? watchedFiles(bare, onStep) : bare;
  const folder = new Folder({ path, readOnly, segmentBytes, recentBatches, files, processes });
  return new FolderLedger(folder, await folder.survey());
}
