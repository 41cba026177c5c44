import type { Emission, Seal } from '../emission.ts';
import { journalKeys } from '../journal-keys.ts';
import type { Latecomers } from '../latecomers.ts';
import { FencedError, InDoubtError, LedgerRollbackError } from '../ledger-errors.ts';
import type { LedgerWriter } from '../ledger-writer.ts';
import type { Blobs, Primary } from '../primary.ts';
import type { SpentKeys } from '../spent-keys.ts';
import { encodeUndo } from '../undo-record.ts';
import type { LedgerWatcher, ModeOfKeeping } from './mode.ts';
import type { Sealing } from './sealing.ts';

/** What the mode is made of. */
export interface DualParts {
  readonly primary: Primary;
  readonly writer: LedgerWriter;
  readonly sealing: Sealing;
  readonly watcher: LedgerWatcher;
  /** Milliseconds of a clock that never goes back. */
  readonly ticks: () => number;
  /** Waits before the n-th further question about a batch in doubt. */
  readonly pause: (tries: number) => Promise<void>;
  /** After how many of them nothing may be changed until it is known. */
  readonly mostTries: () => number;
  /** Rings once after so many milliseconds, unless it is called off by what it gives. */
  readonly alarm: (milliseconds: number, ring: () => void) => () => void;
  /** After how many milliseconds without an answer of the ledger nothing may be changed until it comes. */
  readonly mostSilence: () => number;
  /** Tries until it works, with pauses between that grow; rejects when it is told to stop. */
  readonly persist: (work: () => Promise<void>) => Promise<void>;
  readonly newId: () => string;
  /** The last batch that both hold; `null` where there is none. */
  readonly mark: string | null;
  /** Batches undone while their answer was out, which may turn up yet. */
  readonly latecomers: Latecomers;
  /** Journal records that have done their work. */
  readonly spent: SpentKeys;
}

/** Both stores hold each batch, or neither does. */
export class DualPrimary implements ModeOfKeeping {
  readonly waiting = 0;
  readonly #parts: DualParts;
  #mark: string | null;
  #number = 0;
  #halted = false;

  constructor(parts: DualParts) {
    this.#parts = parts;
    this.#mark = parts.mark;
  }

  get halted(): boolean {
    return this.#halted;
  }

  async emit(emission: Emission): Promise<void> {
    const { id, objects } = emission;
    const { primary, spent, sealing } = this.#parts;
    const seal = sealing.after(emission);
    const before = await primary.snapshot(objects.keys());
    this.#number += 1;
    const undo = journalKeys.undo(this.#number);
    const record = encodeUndo({ batchId: id, before, mark: this.#mark });
    const notes = new Map([
      [undo, record],
      [journalKeys.mark, Buffer.from(id)],
    ]);
    await spent.takenAway(notes, journal => primary.commit({ id, objects, journal }));
    const answered = this.#listen(id);
    try {
      await this.#record(emission, { undo, before });
      this.#mark = id;
      spent.add(undo);
      if (seal) await this.#seal(seal);
    } finally {
      answered();
    }
  }

  async stop(present: Emission['present']): Promise<void> {
    const { primary, spent, sealing, latecomers } = this.#parts;
    // Behind a seal nothing can turn up any more.
    if (sealing.due || latecomers.expected) await this.#seal(sealing.of(present));
    await latecomers.end();
    if (!spent.empty) await spent.takenAway(new Map(), notes => primary.restore(new Map(), notes));
  }

  resume(): void {
    this.#parts.latecomers.resume();
    if (this.#parts.latecomers.expected) this.#shutOut();
  }

  /** While the ledger is silent for long nothing may be changed: what hangs is not known to be stored or lost. Gives what ends it. */
  #listen(batchId: string): () => void {
    const { alarm, mostSilence, watcher } = this.#parts;
    let isSilent = false;
    const callOff = alarm(mostSilence(), () => {
      isSilent = true;
      this.#halted = true;
      watcher.silent(batchId);
    });
    return () => {
      callOff();
      if (!isSilent) return;
      this.#halted = false;
      watcher.heard(batchId);
    };
  }

  async #record(emission: Emission, undo: { readonly undo: string; readonly before: Blobs }): Promise<void> {
    const { latecomers, writer } = this.#parts;
    const started = this.#parts.ticks();
    try {
      await latecomers.append(writer, () => writer.deeds(emission.id, emission.deeds));
    } catch (error) {
      const cause = await this.#unsettled(emission.id, error);
      if (cause !== undefined) await this.#takeBack(emission.id, undo, cause);
      if (cause !== undefined) throw new LedgerRollbackError(emission.id, cause);
    }
    const events = emission.deeds.flatMap(deed => deed.events);
    this.#parts.watcher.appended(events, (this.#parts.ticks() - started) / 1000);
  }

  /** Why a batch is not stored; nothing where it turns out that it is. Asks until somebody knows. */
  async #unsettled(batchId: string, error: unknown): Promise<unknown> {
    if (!(error instanceof InDoubtError)) return error;
    const { watcher, writer, pause } = this.#parts;
    for (let tries = 1; ; tries += 1) {
      try {
        const found = await writer.lookup(batchId);
        this.#halted = false;
        watcher.settled(batchId, found === 'absent' ? 'undone' : 'stored');
        return found === 'absent' ? error : undefined;
      } catch (failure) {
        this.#wait(batchId, failure, tries);
        await pause(tries);
      }
    }
  }

  /** One more question was not answered; after too many nothing may be changed. */
  #wait(batchId: string, failure: unknown, tries: number): void {
    this.#halted = tries >= this.#parts.mostTries();
    if (tries === 1) this.#parts.watcher.inDoubt(batchId, failure);
  }

  /** Puts the primary back as it was before a batch. */
  async #takeBack(
    batchId: string,
    { undo, before }: { readonly undo: string; readonly before: Blobs },
    cause: unknown,
  ) {
    const { primary, spent, latecomers, pause } = this.#parts;
    const mark = this.#mark === null ? null : Buffer.from(this.#mark);
    const notes = new Map<string, Uint8Array | null>([
      [undo, null],
      [journalKeys.mark, mark],
    ]);
    if (cause instanceof InDoubtError) {
      latecomers.add(batchId);
      notes.set(journalKeys.undone(batchId), Buffer.from(batchId));
    }
    // Nothing may be built on a primary that still holds what was undone, so this is tried until it works.
    for (let tries = 1; ; tries += 1) {
      try {
        await spent.takenAway(notes, all => primary.restore(before, all));
        this.#halted = false;
        if (latecomers.expected) this.#shutOut();
        return;
      } catch (failure) {
        this.#wait(batchId, failure, tries);
        await pause(tries);
      }
    }
  }

  /** Nothing that was undone may turn up behind the back of a crash: its place is taken as soon as the ledger lets us. */
  #shutOut(): void {
    const { latecomers, writer, persist, newId, watcher } = this.#parts;
    const batchId = newId();
    persist(() => latecomers.shutOut(writer, batchId)).catch(error => watcher.retrying(error));
  }

  async #seal(seal: Seal): Promise<void> {
    const { latecomers, writer } = this.#parts;
    try {
      await latecomers.append(writer, () => writer.seal(seal));
    } catch (error) {
      // A seal says nothing new: the next one will do.
      if (error instanceof FencedError) throw error;
      this.#parts.watcher.retrying(error);
    }
  }
}
