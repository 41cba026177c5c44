import type { Receipt } from '../../eventsourcing/ledger.ts';

/** The receipts of the newest batches by their ids; the oldest is forgotten where there would be too many. */
export class RecentBatches {
  readonly #receipts = new Map<string, Receipt>();
  readonly #limit: number;
  #forgotten = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether it knows every batch that was ever noted, so that what it does not know does not exist. */
  get knowsAll(): boolean {
    return !this.#forgotten;
  }

  note(receipt: Receipt): void {
    this.#receipts.set(receipt.batchId, receipt);
    if (this.#receipts.size <= this.#limit) return;
    const [oldest] = this.#receipts.keys();
    if (oldest !== undefined) this.#receipts.delete(oldest);
    this.#forgotten = true;
  }

  find(batchId: string): Receipt | undefined {
    const receipt = this.#receipts.get(batchId);
    return receipt && { ...receipt };
  }
}
