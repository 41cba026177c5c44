import type { TreeHead } from './checkpoint.ts';
import { leafHash } from './hashing.ts';
import { verifyInclusion } from './proofs.ts';

/** What of a frame's header a proof rests on; all of it is in the header's bytes, which are the frame's leaf. */
export interface ProvenHeader {
  /** Number of the frame, from 0. */
  readonly frame: number;
  /** Position of its first event. */
  readonly first: number;
  /** How many events. */
  readonly count: number;
  /** Root over the events' bytes. */
  readonly eventsRoot: Uint8Array;
}

/** Reads the bytes of a frame's header; `undefined` if they are none. */
export type ReadHeader = (header: Uint8Array) => ProvenHeader | undefined;

/** That one event is in the ledger; a few hundred bytes however large its frame and the ledger are. */
export interface EventProof {
  /** The event's stored bytes. */
  readonly event: Uint8Array;
  /** Which of its frame's events, from 0. */
  readonly index: number;
  /** From the event to its frame's eventsRoot. */
  readonly eventPath: readonly Uint8Array[];
  /** The frame's header as stored: the leaf is SHA-256(0x00 ‖ header). It holds the body's SHA-256, so that the body itself is not needed. */
  readonly header: Uint8Array;
  /** How many frames the ledger had. */
  readonly size: number;
  /** From the frame to the root over `size` frames. */
  readonly framePath: readonly Uint8Array[];
}

/**
 * The position of the event in the ledger, if the proof holds for this head, else `undefined`. The head comes from a
 * checkpoint that was verified; the proof may come from anybody.
 */
export function verifyEvent(proof: EventProof, head: TreeHead, readHeader: ReadHeader): number | undefined {
  const { event, index, eventPath, header, size, framePath } = proof;
  const fields = readHeader(header);
  if (!fields || size !== head.size) return undefined;
  const { frame, first, count, eventsRoot } = fields;
  const inFrame = { index, size: count, leaf: leafHash(event), root: eventsRoot, proof: eventPath };
  const inLedger = { index: frame, size, leaf: leafHash(header), root: head.root, proof: framePath };
  return verifyInclusion(inFrame) && verifyInclusion(inLedger) ? first + index : undefined;
}
