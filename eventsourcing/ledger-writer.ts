import type { Goid } from '../domain/ids.ts';
import type { EmittedDeed, Seal } from './emission.ts';
import { encodeFrame } from './frames.ts';
import type { Head, Lease, Ledger, Receipt } from './ledger.ts';
import type { Entry, RecordedDeed } from './record.ts';

/** The one hand that appends: it knows how far the ledger is and gives each event the next version of its stream. */
export class LedgerWriter {
  readonly ledger: Ledger;
  readonly #lease: Lease;
  readonly #versions = new Map<Goid, number>();
  #frames: number;
  #position: number;
  /** The batch of the last append, where that failed: it may be stored, with the versions that it had then. */
  #failed: string | null = null;

  private constructor(ledger: Ledger, lease: Lease, head: Head) {
    this.ledger = ledger;
    this.#lease = lease;
    this.#frames = head.frames;
    this.#position = head.position;
  }

  /** Acquires the ledger. @throws {LedgerHeldError} somebody else writes to it. */
  static async open(ledger: Ledger, owner: string): Promise<LedgerWriter> {
    const lease = await ledger.acquire(owner);
    try {
      return new LedgerWriter(ledger, lease, await ledger.head());
    } catch (error) {
      // Else it would be held for good by somebody who does not write.
      await lease.release();
      throw error;
    }
  }

  /** Position of the newest event. */
  get position(): number {
    return this.#position;
  }

  get frames(): number {
    return this.#frames;
  }

  get epoch(): number {
    return this.#lease.epoch;
  }

  /** Appends what some actions did. @throws as `Ledger.append` does. */
  async deeds(batchId: string, deeds: readonly EmittedDeed[]): Promise<Receipt> {
    return this.#append(batchId, { kind: 'deeds', deeds: await this.#numbered(batchId, deeds) });
  }

  /** Appends a part of the present world as the ledger's new beginning. */
  async genesis(
    batchId: string,
    part: { readonly part: number; readonly last: boolean; readonly deed: EmittedDeed },
  ) {
    const deeds = await this.#numbered(batchId, [part.deed]);
    return this.#append(batchId, { kind: 'genesis', part: part.part, last: part.last, deeds });
  }

  /** Records what the state hash is after everything appended so far. */
  seal({ batchId, ...seal }: Seal): Promise<Receipt> {
    return this.#append(batchId, { kind: 'seal', ...seal });
  }

  /** Records that the batch before this one counts as never stored. */
  void(batchId: string, voided: { readonly batchId: string; readonly at: number }): Promise<Receipt> {
    return this.#append(batchId, { kind: 'void', ...voided });
  }

  /** Looks again how far the ledger is, after something else was stored than this writer knew of. */
  async catchUp(): Promise<Head> {
    const head = await this.ledger.head();
    this.#frames = head.frames;
    this.#position = head.position;
    this.#versions.clear();
    return head;
  }

  async close(): Promise<void> {
    try {
      await this.#lease.release();
    } finally {
      await this.ledger.close();
    }
  }

  async #append(batchId: string, entry: Entry): Promise<Receipt> {
    const frame = encodeFrame(batchId, entry);
    const expected = this.#frames;
    try {
      const receipt = await this.ledger.append(frame, { epoch: this.#lease.epoch, expected });
      const isNew = receipt.frame === expected && this.#failed !== batchId;
      this.#failed = null;
      this.#frames = Math.max(expected, receipt.frame + 1);
      this.#position = Math.max(this.#position, receipt.first + receipt.count - 1);
      if (!isNew) this.#versions.clear();
      else for (const { stream, version } of frame.events) this.#versions.set(stream, version);
      return receipt;
    } catch (error) {
      this.#failed = batchId;
      this.#versions.clear();
      throw error;
    }
  }

  async #numbered(batchId: string, deeds: readonly EmittedDeed[]): Promise<RecordedDeed[]> {
    const next = await this.#versionsOf(deeds);
    return deeds.map(({ actor, action, at, events }, index) => ({
      actor,
      action,
      at,
      correlation: `${batchId}/${index}`,
      events: events.map(({ type, schemaVersion, stream, data }) => {
        const version = (next.get(stream) ?? 0) + 1;
        next.set(stream, version);
        return { type, schemaVersion, stream, version, data: data as Record<string, unknown> };
      }),
    }));
  }

  /** The present version of each stream that is written to; asked for once, then known. */
  async #versionsOf(deeds: readonly EmittedDeed[]): Promise<Map<Goid, number>> {
    const streams = new Set(deeds.flatMap(deed => deed.events.map(event => event.stream)));
    const unknown = [...streams].filter(stream => !this.#versions.has(stream));
    const found = unknown.length > 0 ? await this.ledger.versions(unknown) : new Map<Goid, number>();
    return new Map(
      [...streams].map(stream => [stream, this.#versions.get(stream) ?? found.get(stream) ?? 0]),
    );
  }
}
