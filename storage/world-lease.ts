import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LedgerHeldError } from '../eventsourcing/ledger-errors.ts';
import { disk } from './ledgers/file/disk.ts';
import { Leases } from './ledgers/file/leases.ts';
import { machineProcesses } from './ledgers/file/processes.ts';

/** The right of one server to the world in a folder; whoever dies with it leaves it to the next. */
export interface WorldLease {
  release(): Promise<void>;
}

/** Takes the world under `path` for one server. @throws {LedgerHeldError} another server has it, and who that is */
export async function leaseWorld(path: string, owner: string): Promise<WorldLease> {
  const folder = join(path, 'lease');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const leases = new Leases(disk(), folder, machineProcesses());
  try {
    const record = await leases.take(owner, 0);
    return { release: () => leases.giveBack(record, 0) };
  } catch (error) {
    throw error instanceof LedgerHeldError
      ? new LedgerHeldError(`the world in ${path}`, error.holder, error.file)
      : error;
  }
}
