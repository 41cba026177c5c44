import type { Goid } from '../../../domain/ids.ts';
import type {
  Frame,
  Head,
  Lease,
  Ledger,
  ReadOptions,
  Receipt,
  RecordedFrame,
} from '../../../eventsourcing/ledger.ts';
import {
  FencedError,
  InDoubtError,
  LedgerClosedError,
  LedgerUnavailableError,
} from '../../../eventsourcing/ledger-errors.ts';
import { Turns } from '../../../eventsourcing/turns.ts';
import type { Chain } from '../chain.ts';
import type { Draft } from '../draft.ts';
import { draftFrame, sealFrame } from '../draft.ts';
import { LedgerReadOnlyError } from '../errors.ts';
import type { StoredFrame } from '../stored-frame.ts';
import type { Folder } from './folder.ts';
import { Reader } from './reader.ts';
import type { Survey } from './survey.ts';
import type { Writing } from './writing.ts';

interface Appending {
  readonly epoch: number;
  readonly expected: number;
  /** Why the writer may not write. */
  readonly obstacle: Promise<Error | null> | null;
}

/** A ledger in the files of a folder. */
export class FolderLedger implements Ledger {
  readonly durability = 'fsynced';
  readonly #folder: Folder;
  readonly #reader: Reader;
  readonly #turns = new Turns();
  #survey: Survey;
  #writing: Writing | null = null;
  /** Why nothing may be appended any more, and the batch of which nobody knows whether it is stored. */
  #fence: InDoubtError | null = null;
  #closed = false;

  constructor(folder: Folder, survey: Survey) {
    this.#folder = folder;
    this.#survey = survey;
    const assertOpen = () => this.#assertOpen();
    this.#reader = new Reader({ files: folder.files, folder: folder.path, assertOpen });
  }

  get #chain(): Chain {
    return this.#survey.chain;
  }

  acquire(owner: string): Promise<Lease> {
    return this.#turns.take(async () => {
      this.#assertOpen();
      if (this.#folder.readOnly) throw new LedgerReadOnlyError(this.#folder.path);
      this.#assertNotInDoubt();
      this.#writing = await this.#folder.write(owner, this.#survey);
      this.#survey = this.#writing.survey;
      const { epoch } = this.#writing;
      return { epoch, owner, release: () => this.#turns.take(() => this.#release(epoch)) };
    });
  }

  async append(
    frame: Frame,
    options: { readonly epoch: number; readonly expected: number },
  ): Promise<Receipt> {
    this.#assertOpen();
    // Asked first: the disk answers while the frame is hashed and waits for its turn.
    const obstacle = this.#writing?.obstacle() ?? null;
    const draft = draftFrame(frame, this.#chain.streams);
    return this.#turns.take(() => this.#append(draft, { ...options, obstacle }));
  }

  lookup(batchId: string): Promise<Receipt | 'absent'> {
    return this.#turns.take(() => this.#find(batchId));
  }

  read(options: ReadOptions = {}): AsyncGenerator<RecordedFrame> {
    return this.#reader.read(this.#survey.segments, options);
  }

  async versions(streams: Iterable<Goid>): Promise<ReadonlyMap<Goid, number>> {
    this.#assertOpen();
    return this.#chain.versions(streams);
  }

  async head(): Promise<Head> {
    this.#assertOpen();
    return this.#chain.head();
  }

  close(): Promise<void> {
    return this.#turns.take(async () => {
      this.#closed = true;
      if (this.#writing) await this.#release(this.#writing.epoch);
    });
  }

  async #append(draft: Draft, { epoch, expected, obstacle }: Appending): Promise<Receipt> {
    const writing = this.#writingOf(epoch);
    const error = await obstacle;
    if (error) throw error;
    const found = await this.#find(draft.batchId);
    if (found !== 'absent') return found;
    const conflict = this.#chain.conflict(draft, expected);
    if (conflict) throw conflict;
    const stored = sealFrame(draft, this.#chain.next(epoch));
    await this.#put(stored, writing);
    return this.#chain.addDraft(stored, draft);
  }

  async #put(stored: StoredFrame, writing: Writing): Promise<void> {
    try {
      await writing.put(stored);
    } catch (error) {
      if (error instanceof LedgerUnavailableError) throw error;
      this.#fence = new InDoubtError(stored.header.batchId, error);
      throw this.#fence;
    }
  }

  async #find(batchId: string): Promise<Receipt | 'absent'> {
    this.#assertOpen();
    if (this.#fence?.batchId === batchId) throw this.#fence;
    const known = this.#chain.recent.find(batchId);
    if (known) return known;
    if (!this.#chain.recent.mayBeOlder(batchId)) return 'absent';
    return this.#reader.find(this.#survey.segments, batchId);
  }

  async #release(epoch: number): Promise<void> {
    if (this.#writing?.epoch !== epoch) return;
    // Where that fails, it may be tried again.
    await this.#writing.giveBack();
    this.#writing = null;
  }

  #writingOf(epoch: number): Writing {
    this.#assertOpen();
    this.#assertNotInDoubt();
    if (this.#writing?.epoch === epoch) return this.#writing;
    throw new FencedError(
      `${this.#folder.path}: epoch ${epoch} may not write; the newest is ${this.#chain.epoch}`,
    );
  }

  #assertNotInDoubt(): void {
    if (!this.#fence) return;
    const reason = 'nothing may be written until it is opened again';
    throw new FencedError(`${this.#folder.path}: ${this.#fence.message}; ${reason}`, { cause: this.#fence });
  }

  #assertOpen(): void {
    if (this.#closed) throw new LedgerClosedError(this.#folder.path);
  }
}
