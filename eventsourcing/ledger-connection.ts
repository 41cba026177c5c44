import type { Ledger } from './ledger.ts';
import { LedgerWriter } from './ledger-writer.ts';

/** The ledger of one server: opened when it is first needed, once, and tried again after it could not be. */
export class LedgerConnection {
  readonly #open: () => Promise<Ledger>;
  readonly #owner: string;
  #opening: Promise<LedgerWriter> | undefined;
  #writer: LedgerWriter | undefined;
  /** One that could not be given back: it must be, before the ledger is opened anew. */
  #leaving: LedgerWriter | undefined;

  constructor(open: () => Promise<Ledger>, owner: string) {
    this.#open = open;
    this.#owner = owner;
  }

  /** Position of the newest event; `null` where the ledger is not open. */
  get position(): number | null {
    return this.#writer?.position ?? null;
  }

  /** The ledger itself, while it is open. */
  get ledger(): Ledger | undefined {
    return this.#writer?.ledger;
  }

  /** The writer that is open, or a new one; whoever asks meanwhile waits for the same. */
  writer(): Promise<LedgerWriter> {
    this.#opening ??= this.#begin();
    return this.#opening;
  }

  /** @throws why it cannot be given back; that is tried again when it is opened or closed the next time */
  async close(): Promise<void> {
    this.#leaving ??= this.#writer;
    this.#writer = undefined;
    this.#opening = undefined;
    await this.#giveBack();
  }

  async #begin(): Promise<LedgerWriter> {
    try {
      await this.#giveBack();
      this.#writer = await LedgerWriter.open(this.#open, this.#owner);
      return this.#writer;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }

  async #giveBack(): Promise<void> {
    await this.#leaving?.close();
    this.#leaving = undefined;
  }
}
