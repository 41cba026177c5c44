import type { Ledger } from './ledger.ts';
import { LedgerWriter } from './ledger-writer.ts';

/** The ledger of one server: opened when it is first needed, once, and tried again after it could not be. */
export class LedgerConnection {
  readonly #open: () => Promise<Ledger>;
  readonly #owner: string;
  #opening: Promise<LedgerWriter> | undefined;
  #writer: LedgerWriter | undefined;

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

  async close(): Promise<void> {
    const writer = this.#writer;
    this.#writer = undefined;
    this.#opening = undefined;
    await writer?.close();
  }

  async #begin(): Promise<LedgerWriter> {
    try {
      this.#writer = await LedgerWriter.open(await this.#open(), this.#owner);
      return this.#writer;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }
}
