import { join } from 'node:path';
import { LedgerHeldError } from '../../../eventsourcing/ledger-errors.ts';
import type { FileLayer, OpenFile } from './file-layer.ts';
import { codeOf, unlinkIfThere, withFile, writeWhole } from './file-layer.ts';
import type { LeaseRecord } from './lease-record.ts';
import { encodeLease, epochsIn, leasePath, readLease } from './lease-record.ts';
import type { Processes } from './processes.ts';

interface NewestLease {
  readonly epoch: number;
  /** `null` where it cannot be read. */
  readonly record: LeaseRecord | null;
}

/**
 * The right to write to a folder: a file for each epoch, of which only the newest counts. A lease is made whole and durable
 * under another name and then linked, so that of two who want the same epoch one gets it.
 */
export class Leases {
  readonly #files: FileLayer;
  readonly #folder: string;
  readonly #processes: Processes;

  constructor(files: FileLayer, folder: string, processes: Processes) {
    this.#files = files;
    this.#folder = folder;
    this.#processes = processes;
  }

  /** What the newest lease says; `null` where there is none that can be read. */
  async newest(): Promise<LeaseRecord | null> {
    return (await this.#newest())?.record ?? null;
  }

  /** Takes the next epoch, `above` the one of the newest frame, durably. @throws {LedgerHeldError} */
  async take(owner: string, above: number): Promise<LeaseRecord> {
    const newest = await this.#newest();
    if (newest) await this.#assertFree(newest);
    const record: LeaseRecord = {
      epoch: Math.max(newest?.epoch ?? 0, above) + 1,
      owner,
      process: await this.#processes.self(),
      held: true,
      frames: newest?.record?.frames ?? 0,
    };
    await this.#linkNew(record);
    await this.#dropOlder(record.epoch);
    return record;
  }

  /** Whether nobody has taken a newer lease. */
  isHeld({ epoch }: LeaseRecord): Promise<boolean> {
    return this.#files.exists(leasePath(this.#folder, epoch));
  }

  /** Gives a lease back; `frames` are durable for certain. */
  async giveBack(record: LeaseRecord, frames: number): Promise<void> {
    const temporary = this.#temporaryPath(record);
    // Left over where this was tried before and ended half way.
    if (await this.#files.exists(temporary)) await this.#files.unlink(temporary);
    await this.#write(temporary, { ...record, held: false, frames });
    await this.#files.rename(temporary, leasePath(this.#folder, record.epoch));
    await this.#files.syncFolder(this.#folder);
  }

  async #newest(): Promise<NewestLease | null> {
    const [epoch] = epochsIn(await this.#files.list(this.#folder));
    if (epoch === undefined) return null;
    try {
      return { epoch, record: await readLease(this.#files, leasePath(this.#folder, epoch)) };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      // A newer one took its place in between.
      return this.#newest();
    }
  }

  async #assertFree({ epoch, record }: NewestLease): Promise<void> {
    if (!record)
      throw new LedgerHeldError(this.#folder, `somebody whose ${leasePath('', epoch)} cannot be read`);
    if (record.held && (await this.#processes.mayRun(record.process))) {
      const { host } = await this.#processes.self();
      const isElsewhere = record.process.host !== host;
      const file = isElsewhere ? leasePath(this.#folder, epoch) : undefined;
      throw new LedgerHeldError(this.#folder, record.owner, file);
    }
  }

  async #linkNew(record: LeaseRecord): Promise<void> {
    const temporary = this.#temporaryPath(record);
    await this.#write(temporary, record);
    await this.#link(temporary, leasePath(this.#folder, record.epoch));
    await this.#files.syncFolder(this.#folder);
  }

  /** Whoever got the lease first takes away all that is temporary in the folder, ours too. @throws {LedgerHeldError} */
  async #link(temporary: string, path: string): Promise<void> {
    try {
      await this.#files.link(temporary, path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error;
      throw new LedgerHeldError(this.#folder, 'somebody who acquired it at the same time');
    } finally {
      await unlinkIfThere(this.#files, temporary);
    }
  }

  /** Older leases go; if there is a newer one, somebody was faster than it looked, and ours goes. */
  async #dropOlder(epoch: number): Promise<void> {
    const epochs = epochsIn(await this.#files.list(this.#folder));
    const newer = epochs[0] !== epoch;
    for (const old of epochs.filter(it => (newer ? it === epoch : it < epoch))) {
      await this.#files.unlink(leasePath(this.#folder, old));
    }
    if (newer) throw new LedgerHeldError(this.#folder, 'somebody who acquired it at the same time');
  }

  async #write(path: string, record: LeaseRecord): Promise<void> {
    const write = async (file: OpenFile) => {
      try {
        await writeWhole(file, encodeLease(record), 0);
      } catch (error) {
        await this.#files.unlink(path);
        throw error;
      }
    };
    await withFile(this.#files, { path, opening: 'create' }, write);
  }

  /** A name that no other process uses, nor this one twice at a time. */
  #temporaryPath({ epoch, process: { pid, start } }: LeaseRecord): string {
    return join(this.#folder, `lease-${epoch}-${pid}-${start}.tmp`);
  }
}
