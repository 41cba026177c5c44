import { LedgerUnavailableError } from '../../../eventsourcing/ledger-errors.ts';
import type { FileLayer } from './file-layer.ts';
import { codeOf, withFile } from './file-layer.ts';
import type { LeaseRecord } from './lease-record.ts';
import { Leases } from './leases.ts';
import type { Processes } from './processes.ts';
import { dropTemporary, recover } from './recovery.ts';
import { segmentsIn } from './segment.ts';
import type { Survey } from './survey.ts';
import { survey } from './survey.ts';
import { Tail } from './tail.ts';
import { Writing } from './writing.ts';

/** What a file ledger works with. */
export interface FolderOptions {
  readonly path: string;
  readonly readOnly: boolean;
  readonly segmentBytes: number;
  readonly recentBatches: number;
  readonly files: FileLayer;
  readonly processes: Processes;
}

/** A ledger's folder: segments, and who may write to them. */
export class Folder {
  readonly path: string;
  readonly readOnly: boolean;
  readonly files: FileLayer;
  readonly #options: FolderOptions;
  readonly #leases: Leases;

  constructor(options: FolderOptions) {
    this.path = options.path;
    this.readOnly = options.readOnly;
    this.files = options.files;
    this.#options = options;
    this.#leases = new Leases(options.files, options.path, options.processes);
  }

  /** Reads all that is there, and makes the folder where it may. @throws {LedgerBrokenError} @throws {LedgerUnavailableError} */
  survey(): Promise<Survey> {
    return this.#reached(async () => {
      if (!this.readOnly) await this.files.makeFolder(this.path);
      const lease = await this.#leases.newest();
      const found = await this.#surveyFrom(lease);
      found.chain.enter(lease?.epoch ?? 0);
      return found;
    });
  }

  /** Takes the right to write after what was seen before. @throws {LedgerHeldError} @throws {LedgerUnavailableError} */
  write(owner: string, seen: Survey): Promise<Writing> {
    return this.#reached(async () => {
      const lease = await this.#leases.take(owner, seen.chain.epoch);
      try {
        return await this.#begin(lease, seen);
      } catch (error) {
        await this.#leases.giveBack(lease, lease.frames);
        throw error;
      }
    });
  }

  async #begin(lease: LeaseRecord, seen: Survey): Promise<Writing> {
    await dropTemporary(this.files, this.path);
    const now = (await this.#isCurrent(seen)) ? seen : await this.#surveyFrom(lease);
    now.chain.enter(lease.epoch);
    const isSettled = now.torn === 0 && now.chain.frames === lease.frames;
    const segments = isSettled ? [...now.segments] : await recover(this.files, this.path, now);
    const { files, path: folder, segmentBytes } = this.#options;
    const tail = new Tail({ files, folder, segmentBytes }, segments);
    const recovered = { chain: now.chain, segments, torn: 0 };
    return new Writing({ survey: recovered, lease, leases: this.#leases, tail });
  }

  #surveyFrom(lease: LeaseRecord | null): Promise<Survey> {
    const { files, path, recentBatches } = this.#options;
    return survey(files, { path, recentBatches, atLeast: lease?.frames ?? 0 });
  }

  /** Whether nobody wrote since. */
  async #isCurrent({ segments, torn }: Survey): Promise<boolean> {
    const firstFrames = segmentsIn(await this.files.list(this.path));
    if (torn > 0 || firstFrames.join() !== segments.map(({ firstFrame }) => firstFrame).join()) return false;
    const last = segments.at(-1);
    if (!last) return true;
    const path = last.path(this.path);
    return last.end === (await withFile(this.files, { path, opening: 'read' }, file => file.size()));
  }

  async #reached<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      if (!/^E(?!RR_)/.test(codeOf(cause) ?? '')) throw cause;
      const reason = cause instanceof Error ? cause.message : '';
      throw new LedgerUnavailableError(`${this.path}: the ledger cannot be reached: ${reason}`, { cause });
    }
  }
}
