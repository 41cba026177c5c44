import type { Receipt } from '../../eventsourcing/ledger.ts';
import { Fingerprints } from './fingerprints.ts';

/** The receipts of the newest batches by their ids. Of the older ones it remembers that they were there. */
export class RecentBatches {
  readonly #receipts = new Map<string, Receipt>();
  readonly #limit: number;
  readonly #older = new Fingerprints();

  constructor(limit: number) {
    this.#limit = limit;
  }

  note(receipt: Receipt): void {
    this.#receipts.set(receipt.batchId, receipt);
    if (this.#receipts.size <= this.#limit) return;
    const [oldest] = this.#receipts.keys();
    if (oldest === undefined) return;
    this.#receipts.delete(oldest);
    this.#older.add(oldest);
  }

  find(batchId: string): Receipt | undefined {
    const receipt = this.#receipts.get(batchId);
    return receipt && { ...receipt };
  }

  /** Whether a batch may be an older one, of which the ledger itself has to be asked. */
  mayBeOlder(batchId: string): boolean {
    return this.#older.mayHave(batchId);
  }
}
