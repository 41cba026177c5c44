import type { RecordedFrame } from './ledger.ts';
import type { ReadHeader } from './merkle/event-proof.ts';
import type { NoteVerifier } from './merkle/note-keys.ts';
import type { Upcasting } from './upcasting.ts';
import { FrameCheck } from './verification/frame-check.ts';
import type { StoredNote } from './verification/note-check.ts';
import { NoteCheck } from './verification/note-check.ts';
import type { Problem } from './verification/problem.ts';
import { problemOf } from './verification/problem.ts';

/** What a verification has before it. */
export interface LedgerOnTrial {
  /** All frames from the first one on, as they are stored. */
  readonly frames: AsyncIterable<RecordedFrame>;
  /** So many frames are known to be durable. */
  readonly promised: number;
  /** The checkpoints, the smallest first; read before the frames, which may grow meanwhile. */
  readonly notes: readonly StoredNote[];
  /** Whose signatures count. */
  readonly verifiers: readonly NoteVerifier[];
  readonly readHeader: ReadHeader;
  readonly upcasting: Upcasting;
  /** Told of every frame; waited for where it gives a promise. */
  readonly onFrame?: (frames: number) => void | Promise<void>;
}

/** What a verification found. */
export interface Verification {
  /** Position of the newest event that could be read. */
  readonly position: number;
  readonly frames: number;
  /** RFC 6962 root over these frames, 32 bytes. */
  readonly root: Uint8Array;
  /** In the order of their positions; none where all is well. */
  readonly problems: readonly Problem[];
  /** What is no problem and worth knowing. */
  readonly remarks: readonly string[];
}

/** Reads a whole ledger and checks all that it states, against itself and against its checkpoints. */
export async function verifyLedger(ledger: LedgerOnTrial): Promise<Verification> {
  const check = new FrameCheck(ledger);
  const damage = await readAll(ledger, check);
  const size = check.tree.size;
  const remark = damage.length > 0 ? null : check.finish();
  const missing = damage.length > 0 ? [] : missingFrames(ledger, check);
  const unsigned = signatureProblems(ledger, check, damage.length === 0);
  const problems = [...check.problems, ...damage, ...missing, ...unsigned];
  return {
    position: check.position,
    frames: size,
    root: check.tree.rootAt(size),
    problems: problems.toSorted((one, other) => one.position - other.position),
    remarks: remark === null ? [] : [remark],
  };
}

/** Takes all frames in, and gives what kept it from reading on. */
async function readAll({ frames, onFrame }: LedgerOnTrial, check: FrameCheck): Promise<readonly Problem[]> {
  try {
    for await (const frame of frames) {
      check.take(frame);
      await onFrame?.(check.tree.size);
    }
    return [];
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return [problem];
  }
}

function missingFrames({ promised }: LedgerOnTrial, { tree, position }: FrameCheck): readonly Problem[] {
  if (tree.size >= promised) return [];
  return [{ position: position + 1, what: `the ledger ends there, but had ${promised} frames once` }];
}

function signatureProblems(
  { notes, verifiers }: LedgerOnTrial,
  check: FrameCheck,
  whole: boolean,
): readonly Problem[] {
  if (notes.length > 0 && verifiers.length === 0)
    return [{ position: 1, what: `there are ${notes.length} checkpoints and no key to check them with` }];
  const { tree } = check;
  const signed = new NoteCheck({ tree, whole, firstOf: frame => check.firstOf(frame) }, verifiers);
  for (const note of notes) signed.take(note);
  return signed.problems;
}
