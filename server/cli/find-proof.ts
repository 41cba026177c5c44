import { decodeFrame, eventBytes } from '../../eventsourcing/frames.ts';
import type { RecordedFrame } from '../../eventsourcing/ledger.ts';
import { verifyCheckpoint } from '../../eventsourcing/merkle/checkpoint.ts';
import { sameHash } from '../../eventsourcing/merkle/hashing.ts';
import type { NoteVerifier } from '../../eventsourcing/merkle/note-keys.ts';
import { proveEvent } from '../../eventsourcing/merkle/prove-event.ts';
import { MerkleTree } from '../../eventsourcing/merkle/tree.ts';
import type { SignedEventProof } from '../../eventsourcing/signed-event-proof.ts';
import type { StoredNote } from '../../eventsourcing/verification/note-check.ts';
import type { LedgerFiles } from './ledger-files.ts';
import { ScanProgress } from './scan-progress.ts';
import { UsageError } from './usage-error.ts';

/** A proof, and what became of its event afterwards. */
export interface FoundProof extends SignedEventProof {
  /** The batch of the event was declared void: it was undone before its answer came. */
  readonly voided: boolean;
}

interface Found {
  readonly tree: MerkleTree;
  readonly frame: RecordedFrame;
  readonly voided: boolean;
}

/** Proves the event at a position by the newest checkpoint that speaks of it. @throws {LedgerBrokenError} @throws {CheckpointError} */
export async function findProof(
  files: LedgerFiles,
  position: number,
  verifiers: readonly NoteVerifier[],
): Promise<FoundProof> {
  // Before the frames, so that all that it speaks of is there.
  const note = await files.checkpoints.newest();
  const { tree, frame, voided } = await find(files, position);
  const { size, text } = checked(note, verifiers, tree);
  if (size <= frame.frame) {
    const sooner = 'the server signs one every eventSourcing.checkpointMinutes, and when it stops';
    throw new UsageError(`No checkpoint speaks of position ${position} yet; ${sooner}.`);
  }
  const events = eventBytes(decodeFrame(frame));
  const place = { frame: frame.frame, header: frame.header, events, index: position - frame.first };
  const { size: _, ...proof } = proveEvent(tree, size, place);
  return { proof, checkpoint: text, voided };
}

async function find({ scan }: LedgerFiles, position: number): Promise<Found> {
  const tree = new MerkleTree();
  const progress = new ScanProgress(scan);
  let found: RecordedFrame | undefined;
  let voided = false;
  for await (const frame of scan.frames()) {
    if (found && frame.frame === found.frame + 1) voided = decodeFrame(frame).kind === 'void';
    if (frame.first <= position && position < frame.first + frame.count) found = frame;
    tree.append(frame.leaf);
    progress.draw(tree.size);
  }
  progress.clear();
  if (!found) throw new UsageError(`The ledger has no event at position ${position}.`);
  return { tree, frame: found, voided };
}

function checked(note: StoredNote | null, verifiers: readonly NoteVerifier[], tree: MerkleTree) {
  if (!note) throw new UsageError('The ledger has no checkpoint yet, so there is nothing to prove it by.');
  const { size, root } = verifyCheckpoint(note.text, verifiers);
  if (size <= tree.size && sameHash(tree.rootAt(size), root)) return { size, text: note.text };
  throw new UsageError(`${note.name} does not speak of this ledger: "aevum verify" tells what is wrong.`);
}
