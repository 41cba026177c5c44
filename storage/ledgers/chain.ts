import type { Goid } from '../../domain/ids.ts';
import type { Head, Receipt } from '../../eventsourcing/ledger.ts';
import { VersionConflictError } from '../../eventsourcing/ledger-errors.ts';
import { hashBytes, sameHash } from '../../eventsourcing/merkle/hashing.ts';
import { MerkleRoot } from '../../eventsourcing/merkle/root.ts';
import type { Draft, Place } from './draft.ts';
import type { Span } from './file/stream-table.ts';
import { RecentBatches } from './recent-batches.ts';
import type { StoredFrame } from './stored-frame.ts';
import { hashOf, leafOf, receiptOf } from './stored-frame.ts';
import { Streams } from './streams.ts';

/** How far a ledger has come: what its next frame must follow. */
export class Chain {
  readonly recent: RecentBatches;
  readonly streams = new Streams();
  readonly #root = new MerkleRoot();
  #position = 0;
  #epoch = 0;
  #hash: Uint8Array = new Uint8Array(hashBytes);
  #batchId: string | null = null;

  constructor(options: { readonly recentBatches: number }) {
    this.recent = new RecentBatches(options.recentBatches);
  }

  /** How many frames there are. */
  get frames(): number {
    return this.#root.size;
  }

  /** Position of the newest event. */
  get position(): number {
    return this.#position;
  }

  /** The newest epoch that is known of. */
  get epoch(): number {
    return this.#epoch;
  }

  /** From now on `epoch` writes. */
  enter(epoch: number): void {
    this.#epoch = Math.max(this.#epoch, epoch);
  }

  /** The newest version of a stream; 0 where there is none. */
  versionOf(stream: Goid): number {
    return this.streams.versionOf(stream);
  }

  /** Where the next frame comes. */
  next(epoch: number): Place {
    return { frame: this.frames, first: this.#position + 1, epoch, previousHash: this.#hash };
  }

  /** Why a draft cannot come next, where its writer thinks that there are `expected` frames. */
  conflict({ spans, streams }: Draft, expected: number): VersionConflictError | null {
    if (expected !== this.frames) {
      return new VersionConflictError({ stream: null, attempted: expected, current: this.frames });
    }
    const isOurs = streams === this.streams;
    for (const { stream, first, state } of spans) {
      const current = isOurs ? state.version : this.versionOf(stream);
      if (first !== current + 1) return new VersionConflictError({ stream, attempted: first, current });
    }
    return null;
  }

  /** What is wrong with a stored frame as the next one, in words. */
  flawOf({ header }: StoredFrame, spans: readonly Span[]): string | null {
    const { frame, first, epoch, previousHash, count } = header;
    if (frame !== this.frames) return `frame ${frame} lies where frame ${this.frames} belongs`;
    if (first !== this.#position + 1) return `frame ${frame} begins with position ${first}`;
    if (!sameHash(previousHash, this.#hash)) return `frame ${frame} does not follow the frame before it`;
    if (epoch < this.#epoch) return `frame ${frame} is of epoch ${epoch}, after epoch ${this.#epoch}`;
    let events = 0;
    for (const { stream, first: version, count: more } of spans) {
      if (version !== this.versionOf(stream) + 1) return `frame ${frame} leaves out a version of ${stream}`;
      events += more;
    }
    return events === count ? null : `frame ${frame} has ${events} events, its header says ${count}`;
  }

  /** Takes in the next frame. */
  add(stored: StoredFrame, spans: readonly Span[]): Receipt {
    for (const { stream, first, count } of spans) this.streams.of(stream).version = first + count - 1;
    return this.#follow(stored);
  }

  /** Takes in the next frame as it was drafted. */
  addDraft(stored: StoredFrame, { spans, streams }: Draft): Receipt {
    if (streams !== this.streams) return this.add(stored, spans);
    for (const { state, first, count } of spans) state.version = first + count - 1;
    return this.#follow(stored);
  }

  #follow(stored: StoredFrame): Receipt {
    const { header } = stored;
    this.#root.append(leafOf(stored));
    this.#hash = hashOf(stored);
    this.#position += header.count;
    this.#batchId = header.batchId;
    this.enter(header.epoch);
    this.recent.note(receiptOf(header));
    return receiptOf(header);
  }

  head(): Head {
    const { frames, position, epoch } = this;
    const hash = new Uint8Array(this.#hash);
    return {
      position,
      frames,
      epoch,
      root: new Uint8Array(this.#root.root()),
      hash,
      batchId: this.#batchId,
    };
  }

  versions(streams: Iterable<Goid>): ReadonlyMap<Goid, number> {
    return new Map(Array.from(streams, stream => [stream, this.versionOf(stream)]));
  }
}
