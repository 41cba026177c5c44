import { FencedError, LedgerUnavailableError } from '../../../eventsourcing/ledger-errors.ts';
import type { StoredFrame } from '../stored-frame.ts';
import type { LeaseRecord } from './lease-record.ts';
import type { Leases } from './leases.ts';
import type { Survey } from './survey.ts';
import type { Tail } from './tail.ts';

/** The right to write, in use. */
export class Writing {
  readonly survey: Survey;
  readonly #lease: LeaseRecord;
  readonly #leases: Leases;
  readonly #tail: Tail;

  constructor(parts: {
    readonly survey: Survey;
    readonly lease: LeaseRecord;
    readonly leases: Leases;
    readonly tail: Tail;
  }) {
    this.survey = parts.survey;
    this.#lease = parts.lease;
    this.#leases = parts.leases;
    this.#tail = parts.tail;
  }

  get epoch(): number {
    return this.#lease.epoch;
  }

  /** Why nothing may be written any more, or cannot be; `null` where it may. */
  async obstacle(): Promise<FencedError | LedgerUnavailableError | null> {
    try {
      if (await this.#leases.isHeld(this.#lease)) return null;
      return new FencedError(`somebody took the ledger over from ${this.#lease.owner} (epoch ${this.epoch})`);
    } catch (cause) {
      return new LedgerUnavailableError('nothing was stored: the lease cannot be seen', { cause });
    }
  }

  /** Makes a frame durable; as `Tail.put` does. */
  put(frame: StoredFrame): Promise<void> {
    return this.#tail.put(frame);
  }

  /** Gives the right back. What was put is durable. */
  async giveBack(): Promise<void> {
    await this.#tail.close();
    if (await this.#leases.isHeld(this.#lease)) {
      await this.#leases.giveBack(this.#lease, this.survey.chain.frames);
    }
  }
}
