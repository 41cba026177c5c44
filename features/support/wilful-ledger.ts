import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Goid } from '../../domain/ids.ts';
import type {
  Frame,
  Head,
  Lease,
  Ledger,
  ReadOptions,
  Receipt,
  RecordedFrame,
} from '../../eventsourcing/ledger.ts';
import { InDoubtError, LedgerUnavailableError } from '../../eventsourcing/ledger-errors.ts';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';

/** What the ledger does with what it is given. */
export type Whim =
  | 'takes'
  /** Says no, and stores nothing. */
  | 'refuses'
  /** Stores it, and the answer is lost. */
  | 'loses the answer'
  /** Stores nothing, and that answer is lost too. */
  | 'loses the batch'
  /** The answer is lost, and the batch turns up only when the next one comes. */
  | 'finds it late';

/** A real ledger that can be down, held up or silent. It outlives the servers that write to it. */
export class WilfulLedger {
  readonly #inner = openMemoryLedger();
  #whim: Whim = 'takes';
  #silent = false;
  #back = Promise.withResolvers<void>();
  #lease: Promise<Lease> | undefined;
  #late: Parameters<Ledger['append']> | undefined;
  #gate: PromiseWithResolvers<void> | undefined;
  /** How many servers have written to it that are cut off now. */
  #writers = 0;

  /** What happens to each append from now on. */
  will(whim: Whim, { silent = false }: { readonly silent?: boolean } = {}): void {
    this.#whim = whim;
    this.#silent = silent;
    if (whim !== 'takes' || silent) return;
    this.#back.resolve();
    this.#back = Promise.withResolvers<void>();
  }

  /** From now on no append is answered, nor done. */
  holdUp(): void {
    this.#gate ??= Promise.withResolvers();
  }

  goOn(): void {
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  /** What was on its way longest arrives now, if the ledger still takes it. */
  async turnUp(): Promise<void> {
    const late = this.#late;
    this.#late = undefined;
    // Whoever sent it has long been told something else, or is gone; nobody hears that it came too late.
    if (late) await this.#inner.append(...late).catch(() => undefined);
  }

  /** Resolves when it is worth asking again. */
  back(): Promise<void> {
    const answers = this.#whim === 'takes' && !this.#silent;
    return answers ? nextTurn() : this.#back.promise;
  }

  /** The writer is gone from one moment to the next, and its lease with it; it never hears of what it asked last. */
  async cut(): Promise<void> {
    this.#writers += 1;
    await (await this.#lease)?.release();
    this.#lease = undefined;
  }

  read(options?: ReadOptions): AsyncIterable<RecordedFrame> {
    return this.#inner.read(options);
  }

  /** What a server opens the ledger with that begins now, and whenever it wants. */
  opener(): () => Promise<Ledger> {
    const writer = this.#writers;
    return async () => this.#openFor(writer);
  }

  #openFor(writer: number): Ledger {
    const inner = this.#inner;
    // A server that is cut off hears nothing any more, and whatever it still asks never arrives.
    const asked = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
      writer === this.#writers ? work() : new Promise<never>(() => {});
    const answered = <Answer>(work: () => Promise<Answer>) =>
      asked(async () => {
        this.#answer();
        return work();
      });
    return {
      durability: inner.durability,
      acquire: owner =>
        answered(() => {
          this.#lease = inner.acquire(owner);
          return this.#lease;
        }),
      append: (frame, options) => asked(() => this.#append(frame, options)),
      lookup: batchId => answered<Receipt | 'absent'>(() => inner.lookup(batchId)),
      read: options => inner.read(options),
      versions: (streams: Iterable<Goid>) => inner.versions(streams),
      head: () => answered<Head>(() => inner.head()),
      close: async () => {},
    };
  }

  #answer(): void {
    if (this.#silent) throw new LedgerUnavailableError('the ledger does not answer');
  }

  async #append(frame: Frame, options: Parameters<Ledger['append']>[1]): Promise<Receipt> {
    await this.#gate?.promise;
    if (this.#whim === 'refuses') throw new LedgerUnavailableError('the ledger is down');
    if (this.#whim === 'finds it late') this.#late ??= [frame, options];
    else await this.turnUp();
    if (this.#whim === 'loses the batch' || this.#whim === 'finds it late')
      throw new InDoubtError(frame.batchId);
    const receipt = await this.#inner.append(frame, options);
    if (this.#whim === 'loses the answer') throw new InDoubtError(frame.batchId);
    return receipt;
  }
}
