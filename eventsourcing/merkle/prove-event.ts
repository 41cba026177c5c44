import type { EventProof } from './event-proof.ts';
import { leafHash } from './hashing.ts';
import { MerkleTree } from './tree.ts';

/** Where an event lies. */
export interface EventPlace {
  /** Number of the frame, from 0. */
  readonly frame: number;
  /** The bytes of the frame's header. */
  readonly header: Uint8Array;
  /** The bytes of all events of the frame. */
  readonly events: readonly Uint8Array[];
  /** Which of them, from 0. */
  readonly index: number;
}

/**
 * Proves one event to whoever has the root over `size` frames.
 * @param tree over the leaves of all frames
 * @throws {RangeError} there is no such event, frame or size
 */
export function proveEvent(tree: MerkleTree, size: number, place: EventPlace): EventProof {
  const { frame, header, events, index } = place;
  const event = events[index];
  if (!event) throw new RangeError(`frame ${frame} has no event ${index} of ${events.length}`);
  const inner = new MerkleTree();
  for (const each of events) inner.append(leafHash(each));
  const eventPath = inner.inclusionProof(index, events.length);
  return { event, index, eventPath, header, size, framePath: tree.inclusionProof(frame, size) };
}
