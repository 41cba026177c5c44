import type { RecordedFrame } from '../ledger.ts';
import type { ReadHeader } from '../merkle/event-proof.ts';
import { hashBytes, leafHash, sameHash, sha256 } from '../merkle/hashing.ts';
import { MerkleTree } from '../merkle/tree.ts';
import type { Upcasting } from '../upcasting.ts';
import { ContentCheck } from './content-check.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem.ts';

/** Checks frames one after the other, from the first one on, and builds the ledger's tree from them. */
export class FrameCheck {
  readonly tree = new MerkleTree();
  readonly problems: Problem[] = [];
  readonly #content: ContentCheck;
  readonly #readHeader: ReadHeader;
  /** The position with which each frame begins. */
  readonly #firsts: number[] = [];
  #position = 0;
  #epoch = 0;
  #hash: Uint8Array = new Uint8Array(hashBytes);

  constructor(parts: { readonly upcasting: Upcasting; readonly readHeader: ReadHeader }) {
    this.#content = new ContentCheck(parts.upcasting);
    this.#readHeader = parts.readHeader;
  }

  /** Position of the newest event. */
  get position(): number {
    return this.#position;
  }

  /** The position with which a frame begins, or would begin behind the last one. */
  firstOf(frame: number): number {
    return this.#firsts[frame] ?? this.#position + 1;
  }

  take(frame: RecordedFrame): void {
    const flaw = this.#flawOf(frame);
    if (flaw !== null) this.problems.push({ position: this.#position + 1, what: flaw });
    this.#try(() => this.#content.take(frame));
    this.#firsts.push(frame.first);
    this.tree.append(leafHash(frame.header));
    this.#hash = sha256(frame.header);
    this.#position = frame.first + frame.count - 1;
    this.#epoch = frame.epoch;
  }

  /** What is left to say after the last frame; it is no problem, for the next start goes on from there. */
  finish(): string | null {
    try {
      this.#content.finish();
      return null;
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return problem.what;
    }
  }

  #flawOf(frame: RecordedFrame): string | null {
    const { frame: number, first, count, epoch, header, hash, leaf, previousHash, eventsRoot } = frame;
    const due = this.tree.size;
    if (number !== due) return `frame ${number} lies where frame ${due} belongs`;
    if (first !== this.#position + 1) return `frame ${number} begins with position ${first}`;
    if (!sameHash(previousHash, this.#hash)) return `frame ${number} does not follow the frame before it`;
    if (epoch < this.#epoch) return `frame ${number} is of epoch ${epoch}, after epoch ${this.#epoch}`;
    if (!sameHash(hash, sha256(header)) || !sameHash(leaf, leafHash(header)))
      return `frame ${number} has not the hash that its ledger tells`;
    const read = this.#readHeader(header);
    const same = read && read.frame === number && read.first === first && read.count === count;
    return same && sameHash(read.eventsRoot, eventsRoot) ? null : `frame ${number} has the header of another`;
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      this.problems.push(problem);
    }
  }
}
