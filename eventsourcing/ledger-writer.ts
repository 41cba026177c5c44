import type { Goid } from '../domain/ids.ts';
import type { EmittedDeed, Seal } from './emission.ts';
import { encodeFrame } from './frames.ts';
import { HeldLedger } from './held-ledger.ts';
import type { Frame, Head, Ledger, Receipt } from './ledger.ts';
import { asKnown, InDoubtError } from './ledger-errors.ts';
import type { Entry, RecordedDeed } from './record.ts';

/** The one hand that appends: it knows how far the ledger is and gives each event the next version of its stream. */
export class LedgerWriter {
  readonly #held: HeldLedger;
  readonly #versions = new Map<Goid, number>();
  #frames: number;
  #position: number;
  /** The batch of the last append, where that failed: it may be stored, with the versions that it had then. */
  #failed: string | null = null;
  /** The batch of which nobody knows whether it is stored. */
  #inDoubt: string | null = null;

  private constructor(held: HeldLedger) {
    this.#held = held;
    this.#frames = held.head.frames;
    this.#position = held.head.position;
  }

  /** Opens and acquires the ledger. @throws {LedgerHeldError} somebody else writes to it. */
  static async open(open: () => Promise<Ledger>, owner: string): Promise<LedgerWriter> {
    return new LedgerWriter(await HeldLedger.open({ open, owner }));
  }

  /** The ledger as it is open now. */
  get ledger(): Ledger {
    return this.#held.ledger;
  }

  /** Position of the newest event. */
  get position(): number {
    return this.#position;
  }

  get frames(): number {
    return this.#frames;
  }

  get epoch(): number {
    return this.#held.epoch;
  }

  /** Appends what some actions did. @throws as `Ledger.append` does. */
  deeds(batchId: string, deeds: readonly EmittedDeed[]): Promise<Receipt> {
    return this.#append(batchId, async () => ({
      kind: 'deeds',
      deeds: await this.#numbered(batchId, deeds),
    }));
  }

  /** Appends a part of the present world as the ledger's new beginning. */
  genesis(
    batchId: string,
    { part, last, deed }: { readonly part: number; readonly last: boolean; readonly deed: EmittedDeed },
  ): Promise<Receipt> {
    return this.#append(batchId, async () => ({
      kind: 'genesis',
      ...{ part, last },
      deeds: await this.#numbered(batchId, [deed]),
    }));
  }

  /** Records what the state hash is after everything appended so far. */
  seal({ batchId, ...seal }: Seal): Promise<Receipt> {
    return this.#append(batchId, async () => ({ kind: 'seal', ...seal }));
  }

  /** Records that the batch before this one counts as never stored. */
  void(batchId: string, voided: { readonly batchId: string; readonly at: number }): Promise<Receipt> {
    return this.#append(batchId, async () => ({ kind: 'void', ...voided }));
  }

  /** Settles an append whose answer was lost. @throws whatever keeps the ledger from telling */
  async lookup(batchId: string): Promise<Receipt | 'absent'> {
    const found = await this.#held.lookup(batchId);
    // Where it is absent, whatever else is stored by now is met by the next batch.
    if (found !== 'absent') await this.catchUp();
    if (this.#inDoubt === batchId) this.#inDoubt = null;
    return found;
  }

  /** Looks again how far the ledger is, after something else was stored than this writer knew of. */
  async catchUp(): Promise<Head> {
    const head = await this.ledger.head();
    this.#frames = head.frames;
    this.#position = head.position;
    this.#versions.clear();
    return head;
  }

  /** May be tried again where it fails. */
  close(): Promise<void> {
    return this.#held.close();
  }

  async #append(batchId: string, entry: () => Promise<Entry>): Promise<Receipt> {
    if (this.#inDoubt !== null) await this.lookup(this.#inDoubt);
    const frame = encodeFrame(batchId, await entry());
    const expected = this.#frames;
    try {
      const receipt = await this.ledger.append(frame, { epoch: this.epoch, expected });
      this.#appended(receipt, frame, expected);
      return receipt;
    } catch (failure) {
      const error = asKnown(batchId, failure);
      if (error instanceof InDoubtError) this.#inDoubt = batchId;
      this.#failed = batchId;
      this.#versions.clear();
      throw error;
    }
  }

  #appended(receipt: Receipt, { batchId, events }: Frame, expected: number): void {
    const isNew = receipt.frame === expected && this.#failed !== batchId;
    this.#failed = null;
    this.#frames = Math.max(expected, receipt.frame + 1);
    this.#position = Math.max(this.#position, receipt.first + receipt.count - 1);
    if (!isNew) this.#versions.clear();
    else for (const { stream, version } of events) this.#versions.set(stream, version);
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
