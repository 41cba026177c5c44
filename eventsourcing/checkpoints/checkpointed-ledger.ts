import type { Goid } from '../../domain/ids.ts';
import type { Frame, Head, Lease, Ledger, ReadOptions, Receipt, RecordedFrame } from '../ledger.ts';
import type { CheckpointParts } from './checkpoint-signer.ts';
import { CheckpointSigner } from './checkpoint-signer.ts';

/** A ledger of which checkpoints are signed: behind appends, never before them or in their way, and when it is closed. */
export class CheckpointedLedger implements Ledger {
  readonly durability: Ledger['durability'];
  readonly #ledger: Ledger;
  readonly #signer: CheckpointSigner;

  constructor(ledger: Ledger, parts: CheckpointParts) {
    this.durability = ledger.durability;
    this.#ledger = ledger;
    this.#signer = new CheckpointSigner(ledger, parts);
  }

  async append(
    frame: Frame,
    options: { readonly epoch: number; readonly expected: number },
  ): Promise<Receipt> {
    const receipt = await this.#ledger.append(frame, options);
    this.#signer.appended(receipt.frame + 1);
    return receipt;
  }

  async close(): Promise<void> {
    await this.#signer.end();
    await this.#ledger.close();
  }

  /** Only who may write signs. @throws {LedgerShortenedError} frames are gone that were signed for */
  async acquire(owner: string): Promise<Lease> {
    const lease = await this.#ledger.acquire(owner);
    try {
      await this.#signer.assertWhole();
    } catch (error) {
      await lease.release();
      throw error;
    }
    this.#signer.begin();
    return lease;
  }

  lookup(batchId: string): Promise<Receipt | 'absent'> {
    return this.#ledger.lookup(batchId);
  }

  read(options?: ReadOptions): AsyncIterable<RecordedFrame> {
    return this.#ledger.read(options);
  }

  versions(streams: Iterable<Goid>): Promise<ReadonlyMap<Goid, number>> {
    return this.#ledger.versions(streams);
  }

  head(): Promise<Head> {
    return this.#ledger.head();
  }
}
