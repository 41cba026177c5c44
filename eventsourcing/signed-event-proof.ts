import type { Checkpoint } from './merkle/checkpoint.ts';
import { verifyCheckpoint } from './merkle/checkpoint.ts';
import type { EventProof, ReadHeader } from './merkle/event-proof.ts';
import { verifyEvent } from './merkle/event-proof.ts';
import type { NoteVerifier } from './merkle/note-keys.ts';

/** The proof of one event and the signed checkpoint that it leads to: all that somebody needs who has the log's public key. */
export interface SignedEventProof {
  /** Without the number of frames, which the checkpoint tells. */
  readonly proof: Omit<EventProof, 'size'>;
  /** C2SP signed note. */
  readonly checkpoint: string;
}

/** What was proved. */
export interface ProvenEvent {
  readonly position: number;
  readonly checkpoint: Checkpoint;
}

/**
 * Checks a proof, without any access to the ledger; `undefined` if it does not hold.
 * @throws {CheckpointError} the checkpoint is not signed by one of these keys
 */
export function verifySignedEvent(
  { proof, checkpoint: note }: SignedEventProof,
  verifiers: readonly NoteVerifier[],
  readHeader: ReadHeader,
): ProvenEvent | undefined {
  const checkpoint = verifyCheckpoint(note, verifiers);
  const position = verifyEvent({ ...proof, size: checkpoint.size }, checkpoint, readHeader);
  return position === undefined ? undefined : { position, checkpoint };
}
