import type { Goid } from '../domain/ids.ts';

/** What it means that an append resolved; told at start and in the metrics, never overstated. */
export type Durability = 'none' | 'acknowledged' | 'fsynced' | 'replicated';

/** The right to write, until somebody else acquires it. */
export interface Lease {
  /** Rises with each acquisition; a writer of an older epoch cannot append. */
  readonly epoch: number;
  /** Who holds it, in words for an operator. */
  readonly owner: string;
  /** Gives the right back, so that the next one need not wait. */
  release(): Promise<void>;
}

/** Which event of which object's history; versions of a stream are 1, 2, 3 … without a gap. */
export interface StreamVersion {
  readonly stream: Goid;
  readonly version: number;
}

/** What one group commit adds: all of it or nothing. */
export interface Frame {
  /** The same id is never stored twice; it settles an append whose answer was lost. */
  readonly batchId: string;
  /** The events in their order, so that the ledger can check their versions. A frame without events is a note (a seal, a void). */
  readonly events: readonly StreamVersion[];
  /** Root of the RFC 6962 tree over the events' bytes, 32 bytes; zeros where there is no event. */
  readonly eventsRoot: Uint8Array;
  /** The encoded deeds; only `frames.ts` knows their form. */
  readonly body: Uint8Array;
}

/** Where a frame lies. */
export interface Receipt {
  readonly batchId: string;
  /** Number of the frame: 0, 1, 2 … without a gap. */
  readonly frame: number;
  /** Position of its first event; positions are 1, 2, 3 … without a gap. Of a frame without events, what its first would have. */
  readonly first: number;
  /** How many events. */
  readonly count: number;
}

/** A stored frame with what the ledger vouches for. */
export interface RecordedFrame extends Receipt {
  readonly epoch: number;
  readonly eventsRoot: Uint8Array;
  readonly body: Uint8Array;
  /** SHA-256 of the frame before it, 32 bytes; zeros before the first. */
  readonly previousHash: Uint8Array;
  /** The bytes before the body, which bind all else of the frame, the body by its hash: what a proof of one event shows. */
  readonly header: Uint8Array;
  /** SHA-256 of the header, 32 bytes. */
  readonly hash: Uint8Array;
  /** RFC 6962 leaf hash of the header, 32 bytes: SHA-256(0x00 ‖ header). */
  readonly leaf: Uint8Array;
}

/** How far the ledger has come. */
export interface Head {
  /** Position of the newest event; 0 in an empty ledger. */
  readonly position: number;
  /** How many frames there are. */
  readonly frames: number;
  readonly epoch: number;
  /** RFC 6962 root over the leaves of all frames, 32 bytes. */
  readonly root: Uint8Array;
  /** Hash of the newest frame; zeros in an empty ledger. */
  readonly hash: Uint8Array;
  /** Batch of the newest frame. */
  readonly batchId: string | null;
}

export interface ReadOptions {
  /** Frames that lie wholly at or before this position are left out; 0 reads all. A frame without events lies at its `first`. */
  readonly after?: number;
  /** The most frames. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** An append-only store of frames with one writer. Nothing a caller holds can change what is stored. */
export interface Ledger {
  readonly durability: Durability;
  /** @throws {LedgerHeldError} somebody else is writing. */
  acquire(owner: string): Promise<Lease>;
  /**
   * All or nothing, durable when it resolves. `expected` is how many frames there are. A batch that is stored already
   * is not stored twice: its receipt comes again.
   * @throws {VersionConflictError} an event's version is not the next of its stream, or `expected` is not the number of frames
   * @throws {FencedError} a newer writer has the ledger
   * @throws {LedgerUnavailableError} nothing was stored, and it may work later
   * @throws {InDoubtError} it may be stored or not; `lookup` will tell
   * @throws {LedgerBrokenError} what is stored is damaged
   */
  append(frame: Frame, options: { readonly epoch: number; readonly expected: number }): Promise<Receipt>;
  /** Settles an append whose answer was lost. */
  lookup(batchId: string): Promise<Receipt | 'absent'>;
  /** Frames in their order, as they were stored. @throws {LedgerBrokenError} */
  read(options?: ReadOptions): AsyncIterable<RecordedFrame>;
  /** The newest version of each of these streams; 0 where there is none. */
  versions(streams: Iterable<Goid>): Promise<ReadonlyMap<Goid, number>>;
  head(): Promise<Head>;
  close(): Promise<void>;
}

/** A ledger for those who only look. */
export type ReadableLedger = Pick<Ledger, 'head' | 'lookup' | 'read'>;
