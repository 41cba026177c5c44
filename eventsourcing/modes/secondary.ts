import type { Emission, Present, Seal } from '../emission.ts';
import { journalKeys } from '../journal-keys.ts';
import { FencedError } from '../ledger-errors.ts';
import type { Outbox } from '../outbox.ts';
import { encodeOutbox } from '../outbox-record.ts';
import type { Primary } from '../primary.ts';
import type { SpentKeys } from '../spent-keys.ts';
import type { LedgerWatcher, ModeOfKeeping } from './mode.ts';
import type { Sealing } from './sealing.ts';

/** What the mode is made of. */
export interface SecondaryParts {
  readonly primary: Primary;
  readonly outbox: Outbox;
  /** Journal records that have done their work. */
  readonly spent: SpentKeys;
  readonly sealing: Sealing;
  readonly watcher: LedgerWatcher;
  /** The most batches that may wait; beyond them nothing more happens until there is room. */
  readonly mostWaiting: number;
}

/** The primary is the truth; the ledger gets every batch in order, now or when it is back. */
export class Secondary implements ModeOfKeeping {
  readonly #parts: SecondaryParts;

  get waiting(): number {
    return this.#parts.outbox.size;
  }

  /** A full outbox that lets nothing more in until there is room. */
  get halted(): boolean {
    return this.#parts.outbox.size >= this.#parts.mostWaiting;
  }

  constructor(parts: SecondaryParts) {
    this.#parts = parts;
    parts.outbox.start();
  }

  async emit(emission: Emission): Promise<void> {
    const { id, objects, deeds } = emission;
    const { outbox, primary, sealing, mostWaiting, spent } = this.#parts;
    const record = { batchId: id, deeds, seal: sealing.after(emission), genesis: null };
    const bytes = encodeOutbox(record);
    while (outbox.size >= mostWaiting) await outbox.room();
    const key = outbox.nextKey();
    const notes = new Map([
      [key, bytes],
      [journalKeys.mark, Buffer.from(id)],
    ]);
    await spent.takenAway(notes, journal => primary.commit({ id, objects, journal }));
    outbox.push({ key, record });
    if (this.halted) this.#parts.watcher.outboxFull(outbox.size);
  }

  async stop(present: Present): Promise<void> {
    const { outbox, primary, sealing, spent } = this.#parts;
    const seal = sealing.due ? sealing.of(present) : null;
    const arrived = await outbox.drained().then(
      () => true,
      // The primary keeps what could not be delivered; the next start goes on with it.
      () => false,
    );
    if (seal && arrived) await this.#seal(seal);
    if (!spent.empty) await spent.takenAway(new Map(), notes => primary.restore(new Map(), notes));
  }

  /** Its outbox was never closed. */
  resume(): void {}

  async #seal(seal: Seal): Promise<void> {
    try {
      await this.#parts.outbox.seal(seal);
    } catch (error) {
      // A seal says nothing new: the next one will do.
      if (error instanceof FencedError) throw error;
      this.#parts.watcher.retrying(error);
    }
  }
}
