import type { Checkpoint } from '../merkle/checkpoint.ts';
import { verifyCheckpoint } from '../merkle/checkpoint.ts';
import { CheckpointError } from '../merkle/checkpoint-error.ts';
import { sameHash } from '../merkle/hashing.ts';
import type { NoteVerifier } from '../merkle/note-keys.ts';
import type { MerkleTree } from '../merkle/tree.ts';
import type { Problem } from './problem.ts';

/** A signed checkpoint as it was kept. */
export interface StoredNote {
  /** What it is called where it lies, for people. */
  readonly name: string;
  /** How many frames it should speak of; `null` where it comes from elsewhere. */
  readonly frames: number | null;
  readonly text: string;
}

/** What checkpoints are compared with. */
export interface ReadLedger {
  readonly tree: MerkleTree;
  /** Whether the tree holds all frames; not where reading ended at damage. */
  readonly whole: boolean;
  firstOf(frame: number): number;
}

/** Compares checkpoints, the smallest first, with the frames that are there. */
export class NoteCheck {
  readonly problems: Problem[] = [];
  readonly #ledger: ReadLedger;
  readonly #verifiers: readonly NoteVerifier[];
  /** So many frames are those that were signed for. */
  #sound = 0;

  constructor(ledger: ReadLedger, verifiers: readonly NoteVerifier[]) {
    this.#ledger = ledger;
    this.#verifiers = verifiers;
  }

  take(note: StoredNote): void {
    const flaw = this.#flawOf(note);
    if (flaw) this.problems.push({ ...flaw, what: `${note.name}: ${flaw.what}` });
  }

  #flawOf(note: StoredNote): Problem | null {
    const checkpoint = verified(note, this.#verifiers);
    const position = this.#ledger.firstOf(this.#sound);
    if (checkpoint instanceof CheckpointError) return { position, what: checkpoint.message };
    const { size } = checkpoint;
    if (note.frames !== null && note.frames !== size)
      return { position, what: `this checkpoint speaks of ${size} frames, its name says ${note.frames}` };
    const { tree, whole } = this.#ledger;
    if (size > tree.size && !whole) return null;
    if (size > tree.size) {
      const what = `${size} frames were signed for, only ${tree.size} are there`;
      return { position: this.#ledger.firstOf(tree.size), what };
    }
    if (!sameHash(tree.rootAt(size), checkpoint.root))
      return { position, what: `the first ${size} frames are not those that were signed for` };
    this.#sound = Math.max(this.#sound, size);
    return null;
  }
}

function verified({ text }: StoredNote, verifiers: readonly NoteVerifier[]): Checkpoint | CheckpointError {
  try {
    return verifyCheckpoint(text, verifiers);
  } catch (error) {
    if (error instanceof CheckpointError) return error;
    throw error;
  }
}
