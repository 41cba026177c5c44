import type { Config } from '../../config/schema.ts';
import type { NoteVerifier } from '../../eventsourcing/merkle/note-keys.ts';
import { readVerifier } from '../../eventsourcing/merkle/note-keys.ts';
import { CheckpointFolder } from '../../storage/checkpoint-folder.ts';
import { LedgerScan } from '../../storage/ledgers/file/scan.ts';
import { readText } from '../../storage/text-files.ts';
import { ledgerPath } from '../main/event-sourcing.ts';
import { UsageError } from './usage-error.ts';

/** A ledger on disk, about to be read by somebody who does not write to it. */
export interface LedgerFiles {
  readonly path: string;
  readonly scan: LedgerScan;
  readonly checkpoints: CheckpointFolder;
}

/** The ledger that a configuration names; a server may be running on it. Throws a `UsageError` where it is not on disk. */
export async function openLedgerFiles(config: Config): Promise<LedgerFiles> {
  const { ledger } = config.eventSourcing;
  if (ledger !== 'file')
    throw new UsageError(`eventSourcing.ledger is ${ledger}; only a ledger in files can be looked at.`);
  const path = ledgerPath(config);
  try {
    return { path, scan: await LedgerScan.open(path), checkpoints: new CheckpointFolder(path) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new UsageError(`There is no ledger in ${path}; eventSourcing.path names another place.`);
  }
}

/** The text of a file that a command line names. Throws a `UsageError` where there is none. */
export async function textOf(path: string): Promise<string> {
  const text = await readText(path);
  if (text === null) throw new UsageError(`There is no file ${path}.`);
  return text;
}

/** The public key in a file. @throws {CheckpointError} it is none */
export async function verifierIn(path: string): Promise<NoteVerifier> {
  return readVerifier((await textOf(path)).trim());
}

/** The key that checkpoints are checked with: the one that was named, else the one that lies beside the ledger. */
export async function verifiersOf(
  { checkpoints }: LedgerFiles,
  key: string | undefined,
): Promise<NoteVerifier[]> {
  if (key !== undefined) return [await verifierIn(key)];
  const beside = await checkpoints.verifier();
  return beside === null ? [] : [readVerifier(beside)];
}
