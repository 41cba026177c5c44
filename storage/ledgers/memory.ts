import type { Goid } from '../../domain/ids.ts';
import type {
  Frame,
  Head,
  Lease,
  Ledger,
  ReadOptions,
  Receipt,
  RecordedFrame,
} from '../../eventsourcing/ledger.ts';
import { FencedError, LedgerClosedError, LedgerHeldError } from '../../eventsourcing/ledger-errors.ts';
import { Chain } from './chain.ts';
import { draftFrame, sealFrame } from './draft.ts';
import type { StoredFrame } from './stored-frame.ts';
import { recorded } from './stored-frame.ts';
import { lastOf } from './wanted.ts';

/** A new, empty ledger that is gone with the process (`eventSourcing.ledger: memory`). */
export function openMemoryLedger(): Ledger {
  return new MemoryLedger();
}

class MemoryLedger implements Ledger {
  readonly durability = 'none';
  readonly #frames: StoredFrame[] = [];
  readonly #chain = new Chain({ recentBatches: Number.POSITIVE_INFINITY });
  #holder: string | null = null;
  #closed = false;

  async acquire(owner: string): Promise<Lease> {
    this.#assertOpen();
    if (this.#holder !== null) throw new LedgerHeldError('memory', this.#holder);
    const epoch = this.#chain.epoch + 1;
    this.#chain.enter(epoch);
    this.#holder = owner;
    return { epoch, owner, release: async () => this.#release(epoch) };
  }

  async append(
    frame: Frame,
    options: { readonly epoch: number; readonly expected: number },
  ): Promise<Receipt> {
    this.#assertOpen();
    const draft = draftFrame(frame, this.#chain.streams);
    const { epoch, expected } = options;
    if (this.#holder === null || epoch !== this.#chain.epoch) {
      throw new FencedError(`memory: epoch ${epoch} may not write, the newest is ${this.#chain.epoch}`);
    }
    const before = this.#chain.recent.find(draft.batchId);
    if (before) return before;
    const conflict = this.#chain.conflict(draft, expected);
    if (conflict) throw conflict;
    const stored = sealFrame(draft, this.#chain.next(epoch));
    this.#frames.push(stored);
    return this.#chain.addDraft(stored, draft);
  }

  async lookup(batchId: string): Promise<Receipt | 'absent'> {
    this.#assertOpen();
    return this.#chain.recent.find(batchId) ?? 'absent';
  }

  async *read({
    after = 0,
    limit = Number.POSITIVE_INFINITY,
    signal,
  }: ReadOptions = {}): AsyncGenerator<RecordedFrame> {
    const wanted = this.#frames.filter(({ header }) => lastOf(header) > after);
    for (const stored of wanted.slice(0, limit)) {
      this.#assertOpen();
      signal?.throwIfAborted();
      yield recorded(stored);
    }
  }

  async versions(streams: Iterable<Goid>): Promise<ReadonlyMap<Goid, number>> {
    this.#assertOpen();
    return this.#chain.versions(streams);
  }

  async head(): Promise<Head> {
    this.#assertOpen();
    return this.#chain.head();
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #release(epoch: number): void {
    if (epoch === this.#chain.epoch) this.#holder = null;
  }

  #assertOpen(): void {
    if (this.#closed) throw new LedgerClosedError('memory');
  }
}
