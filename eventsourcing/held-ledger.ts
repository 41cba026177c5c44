import type { Head, Lease, Ledger, Receipt } from './ledger.ts';
import { InDoubtError } from './ledger-errors.ts';

/** How a writer comes to its ledger. */
export interface HoldParts {
  /** Opens the ledger; done once more where it says nothing any more until it is opened again. */
  readonly open: () => Promise<Ledger>;
  /** Who writes, in words for an operator. */
  readonly owner: string;
}

interface Held {
  readonly ledger: Ledger;
  readonly lease: Lease;
  readonly head: Head;
}

/** A ledger in the hands of its one writer. */
export class HeldLedger {
  readonly #parts: HoldParts;
  #held: Held;
  /** Whether it says nothing about a batch in doubt until it is opened again. */
  #isLost = false;

  private constructor(parts: HoldParts, held: Held) {
    this.#parts = parts;
    this.#held = held;
  }

  /** Opens and acquires it. @throws {LedgerHeldError} somebody else writes to it. */
  static async open(parts: HoldParts): Promise<HeldLedger> {
    return new HeldLedger(parts, await taken(parts));
  }

  /** As it is open now. */
  get ledger(): Ledger {
    return this.#held.ledger;
  }

  get epoch(): number {
    return this.#held.lease.epoch;
  }

  /** How far it was when it was opened. */
  get head(): Head {
    return this.#held.head;
  }

  /**
   * Settles an append whose answer was lost. A ledger that cannot tell before it is opened again is opened again, with a new
   * epoch: what could not be made durable is never tried again through the same hands.
   */
  async lookup(batchId: string): Promise<Receipt | 'absent'> {
    if (this.#isLost) await this.#reopen();
    try {
      return await this.ledger.lookup(batchId);
    } catch (error) {
      if (!(error instanceof InDoubtError)) throw error;
      this.#isLost = true;
      await this.#reopen();
      return this.ledger.lookup(batchId);
    }
  }

  /** May be tried again where it fails. */
  async close(): Promise<void> {
    try {
      await this.#held.lease.release();
    } finally {
      await this.ledger.close();
    }
  }

  /** Each step may fail and be done again. */
  async #reopen(): Promise<void> {
    await this.close();
    this.#held = await taken(this.#parts);
    this.#isLost = false;
  }
}

/** Opens a ledger to write to it; where that fails, it is free again. */
async function taken({ open, owner }: HoldParts): Promise<Held> {
  const ledger = await open();
  const lease = await ledger.acquire(owner);
  try {
    return { ledger, lease, head: await ledger.head() };
  } catch (error) {
    // Else it would be held for good by somebody who does not write.
    await lease.release();
    throw error;
  }
}
