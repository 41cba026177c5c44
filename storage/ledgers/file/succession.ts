import { sameHash, sha256 } from '../../../eventsourcing/merkle/hashing.ts';
import type { StoredFrame } from '../stored-frame.ts';
import { contentOf, hashOf } from '../stored-frame.ts';
import { broken } from './damage.ts';

/** Checks frames that are read one after the other from somewhere in the ledger. */
export class Succession {
  #frame: number;
  #first: number;
  #hash: Buffer | null = null;

  constructor(next: { readonly frame: number; readonly first: number }) {
    this.#frame = next.frame;
    this.#first = next.first;
  }

  /** Position of the first event of the frame that comes next. */
  get first(): number {
    return this.#first;
  }

  /** Gives the hash of the frame that came next. @throws {LedgerBrokenError} it does not follow, or is not what was written */
  take(stored: StoredFrame): Buffer {
    const flaw = this.#flawOf(stored);
    if (flaw !== null) throw broken(this.#first, stored.bytes, flaw);
    this.#hash = hashOf(stored);
    this.#frame += 1;
    this.#first += stored.header.count;
    return this.#hash;
  }

  #flawOf(stored: StoredFrame): string | null {
    const { frame, first, previousHash, contentHash } = stored.header;
    if (frame !== this.#frame || first !== this.#first) return `frame ${this.#frame} is not where it was`;
    if (this.#hash && !sameHash(this.#hash, previousHash)) {
      return `frame ${frame} does not follow the frame before it`;
    }
    if (!sameHash(sha256(contentOf(stored)), contentHash)) return `frame ${frame} is not what was written`;
    return null;
  }
}
