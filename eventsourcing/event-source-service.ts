import type { GameObject } from '../domain/object.ts';
import { agrees, assertAgreement } from './agreement.ts';
import { breaksOff } from './continuity.ts';
import type { Delivery } from './delivery.ts';
import { deliveryOf } from './delivery.ts';
import type { Emission, Held } from './emission.ts';
import type { EventSourceParts } from './event-source-parts.ts';
import { genesisOf, markOf } from './genesis.ts';
import type { ReadableLedger } from './ledger.ts';
import { LedgerConnection } from './ledger-connection.ts';
import { EmptyPrimaryError, LedgerHeldError } from './ledger-errors.ts';
import { DualPrimary } from './modes/dual-primary.ts';
import type { ModeOfKeeping } from './modes/mode.ts';
import { Off } from './modes/off.ts';
import { Sealing } from './modes/sealing.ts';
import { Secondary } from './modes/secondary.ts';
import { succession } from './modes/succession.ts';
import type { OutboxRecord } from './outbox-record.ts';
import { encodeOutbox } from './outbox-record.ts';
import type { Journal } from './settle.ts';
import { readJournal, settle } from './settle.ts';
import { UnknownVersionError } from './upcasting.ts';

/** Even where the ledger only follows the primary. */
const stopsTheStart = [LedgerHeldError, EmptyPrimaryError, UnknownVersionError] as const;

/** What the ledger means: nothing, a second record, or half of the truth. */
export type Mode = 'off' | 'secondary' | 'dual_primary';

/** The one thing the Manager knows of event sourcing: what is emitted here is kept as the mode says. */
export class EventSourceService {
  readonly #parts: EventSourceParts;
  readonly #ledger: LedgerConnection;
  #journal: Journal;
  #mode: Mode = 'off';
  #keeping: ModeOfKeeping;

  private constructor(parts: EventSourceParts, journal: Journal) {
    this.#parts = parts;
    this.#journal = journal;
    this.#ledger = new LedgerConnection(parts.openLedger, parts.owner);
    this.#keeping = new Off(parts.primary, { hasMark: journal.mark !== null });
  }

  /**
   * Settles what a crash left open, before anything is loaded from the primary.
   * @throws where a batch is open and the ledger cannot say what became of it
   */
  static async open(parts: EventSourceParts): Promise<EventSourceService> {
    const service = new EventSourceService(parts, await readJournal(parts.primary));
    if (service.#journal.undo.length > 0) await service.#settle();
    return service;
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** Position of the newest event in the ledger; `null` where no ledger is open. */
  get position(): number | null {
    return this.#ledger.position;
  }

  /** How many batches wait for the ledger. */
  get waiting(): number {
    return this.#keeping.waiting;
  }

  /** The ledger, for those who only look; nothing while none is open. */
  get ledger(): ReadableLedger | undefined {
    return this.#ledger.ledger;
  }

  /** Whether a batch has been in doubt for so long that nothing may be changed until it is settled. */
  get halted(): boolean {
    return this.#keeping.halted;
  }

  /** Makes a batch durable as the mode promises, or nothing of it. */
  emit(emission: Emission): Promise<void> {
    return this.#keeping.emit(emission);
  }

  /**
   * Goes over to a mode while nothing is being emitted; `present` is the world as the store has it. Where the ledger does not go on from the present world, the world is
   * written into it as its new beginning.
   * @throws what the ledger says; the mode is as it was then
   */
  async enter(mode: Mode, present: Held): Promise<void> {
    if (mode === this.#mode) return;
    const next = async () => {
      this.#journal = await readJournal(this.#parts.primary);
      return this.#keepingOf(mode, present.objects());
    };
    this.#keeping = await succession(this.#keeping, { ...this.#parts, present, next });
    this.#mode = mode;
    if (mode === 'off') await this.#leave();
  }

  /** The same, tried until it works. @throws where trying was told to stop */
  enterWhenThere(mode: Mode, present: Held): Promise<void> {
    return this.#parts.persist(() => this.enter(mode, present));
  }

  /** Lets what is under way end, records the last seal, and gives the ledger back. */
  async stop(present: Held): Promise<void> {
    await this.#keeping.stop(present);
    await this.#leave();
  }

  /** Where the ledger cannot be given back, all is in it nevertheless, and it is free when this process is gone. */
  async #leave(): Promise<void> {
    await this.#ledger.close().catch(error => this.#parts.watcher.retrying(error));
  }

  async #settle(): Promise<void> {
    const { primary, watcher } = this.#parts;
    const { ledger } = await this.#ledger.writer();
    for (const { batchId, outcome } of await settle(primary, ledger, this.#journal))
      watcher.settled(batchId, outcome);
    this.#journal = await readJournal(primary);
  }

  async #keepingOf(mode: Mode, objects: readonly GameObject[]): Promise<ModeOfKeeping> {
    switch (mode) {
      case 'off':
        return new Off(this.#parts.primary, { hasMark: this.#journal.mark !== null });
      case 'secondary':
        return this.#secondary(objects);
      case 'dual_primary':
        return this.#dualPrimary(objects);
    }
  }

  async #secondary(objects: readonly GameObject[]): Promise<ModeOfKeeping> {
    const { primary, mostWaiting, watcher } = this.#parts;
    const { outbox, spent, latecomers } = this.#delivery();
    if (await this.#needsGenesis({ outbox, latecomers }, objects)) {
      const waiting = this.#genesis(objects).map(record => ({ key: outbox.nextKey(), record }));
      const notes = waiting.map(({ key, record }) => [key, encodeOutbox(record)] as const);
      await primary.restore(new Map(), new Map([...notes, markOf(waiting.at(-1)?.record)]));
      outbox.push(...waiting);
    }
    return new Secondary({ primary, outbox, spent, watcher, mostWaiting, sealing: this.#sealing() });
  }

  async #dualPrimary(objects: readonly GameObject[]): Promise<ModeOfKeeping> {
    const { primary } = this.#parts;
    const writer = await this.#ledger.writer();
    const { outbox, spent, latecomers } = this.#delivery();
    await latecomers.meet(writer);
    await outbox.drainOnce();
    const { mark } = this.#journal;
    const begins = await breaksOff({ ...this.#parts, writer, mark, objects });
    if (!begins) await assertAgreement({ ...this.#parts, ledger: writer.ledger, objects });
    const genesis = begins ? this.#genesis(objects) : [];
    for (const record of genesis) await outbox.append(record);
    const last = genesis.at(-1);
    const notes = new Map(last ? [markOf(last)] : []);
    await spent.takenAway(notes, all => primary.restore(new Map(), all));
    return new DualPrimary({
      ...this.#parts,
      ...{ writer, spent, latecomers, sealing: this.#sealing() },
      mark: last?.batchId ?? mark,
    });
  }

  /** Whether the ledger has to begin anew. Where it cannot be reached, what the primary knows decides. */
  async #needsGenesis(
    { outbox, latecomers }: Pick<Delivery, 'outbox' | 'latecomers'>,
    objects: readonly GameObject[],
  ): Promise<boolean> {
    const { mark } = this.#journal;
    try {
      const writer = await this.#ledger.writer();
      await latecomers.meet(writer);
      await outbox.drainOnce();
      if (await breaksOff({ ...this.#parts, writer, mark, objects })) return true;
      return !(await agrees({ ...this.#parts, ledger: writer.ledger, objects }));
    } catch (error) {
      if (stopsTheStart.some(kind => error instanceof kind)) throw error;
      this.#parts.watcher.retrying(error);
      return mark === null && objects.length > 0;
    }
  }

  #genesis(objects: readonly GameObject[]): OutboxRecord[] {
    return genesisOf({ objects, newId: this.#parts.newId, at: this.#parts.now() });
  }

  /** What brings batches into the ledger, as the journal was left. */
  #delivery(): Delivery {
    return deliveryOf(this.#journal, { ...this.#parts, writer: () => this.#ledger.writer() });
  }

  #sealing(): Sealing {
    const { sealEveryEvents: everyEvents, now, newId } = this.#parts;
    return new Sealing({ everyEvents, now, newId });
  }
}
