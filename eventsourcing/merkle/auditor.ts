import type { Checkpoint, TreeHead } from './checkpoint.ts';
import { verifyCheckpoint } from './checkpoint.ts';
import { CheckpointError } from './checkpoint-error.ts';
import type { NoteVerifier } from './note-keys.ts';
import { verifyConsistency } from './proofs.ts';

/** What an auditor has before it. */
export interface Evidence {
  /** What it saw last time; size 0 and the empty root where it sees the log for the first time. */
  readonly remembered: TreeHead;
  /** The newest signed checkpoint, as text. */
  readonly note: string;
  /** That the checkpoint continues what is remembered. */
  readonly growth: readonly Uint8Array[];
  /** How many frames are stored and the root over them, recomputed from the frames by the auditor. */
  readonly stored: TreeHead;
  /** That what is stored continues the checkpoint. */
  readonly unsigned: readonly Uint8Array[];
}

/** Whom an auditor believes, and how long a tail without a signature it bears. */
export interface AuditRules {
  readonly verifiers: readonly NoteVerifier[];
  /** The most frames that may lie after the newest checkpoint. */
  readonly maxUnsigned: number;
}

/** What became of a log since it was last looked at. Only the first two let the auditor remember the new checkpoint. */
export type Verdict =
  | { readonly verdict: 'grown'; readonly checkpoint: Checkpoint; readonly frames: number }
  | { readonly verdict: 'unchanged'; readonly checkpoint: Checkpoint }
  /** Fewer frames than were signed for. */
  | { readonly verdict: 'rolled-back'; readonly from: number; readonly to: number }
  /** The first `size` frames are not those that were signed for. */
  | { readonly verdict: 'forked'; readonly size: number }
  /** More frames than allowed that no checkpoint speaks of. */
  | { readonly verdict: 'unsigned-growth'; readonly frames: number }
  | { readonly verdict: 'bad-signature'; readonly error: CheckpointError };

/** Judges a log by what is remembered of it. Proofs that do not hold are a fork, for an honest log can always make them. */
export function audit(evidence: Evidence, { verifiers, maxUnsigned }: AuditRules): Verdict {
  const { remembered, note, growth, stored, unsigned } = evidence;
  const checkpoint = verified(note, verifiers);
  if (checkpoint instanceof CheckpointError) return { verdict: 'bad-signature', error: checkpoint };
  const broken = brokenStep(remembered, checkpoint, growth) ?? brokenStep(checkpoint, stored, unsigned);
  if (broken) return broken;
  const tail = stored.size - checkpoint.size;
  if (tail > maxUnsigned) return { verdict: 'unsigned-growth', frames: tail };
  const frames = checkpoint.size - remembered.size;
  return frames === 0 ? { verdict: 'unchanged', checkpoint } : { verdict: 'grown', checkpoint, frames };
}

function brokenStep(older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): Verdict | undefined {
  if (newer.size < older.size) return { verdict: 'rolled-back', from: older.size, to: newer.size };
  const [size1, size2, root1, root2] = [older.size, newer.size, older.root, newer.root];
  if (verifyConsistency({ size1, size2, root1, root2, proof })) return undefined;
  return { verdict: 'forked', size: older.size };
}

function verified(note: string, verifiers: readonly NoteVerifier[]): Checkpoint | CheckpointError {
  try {
    return verifyCheckpoint(note, verifiers);
  } catch (error) {
    if (error instanceof CheckpointError) return error;
    throw error;
  }
}
