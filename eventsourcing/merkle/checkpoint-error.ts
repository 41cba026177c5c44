/** What is wrong with a checkpoint, a note or a key. */
export type CheckpointProblem =
  /** The text is not a signed note at all. */
  | 'not-a-note'
  /** A line that should be a signature is none. */
  | 'malformed-signature'
  /** More signatures than a note may have. */
  | 'too-many-signatures'
  /** The text of the note has fewer than three lines, or an empty one. */
  | 'not-a-checkpoint'
  /** The second line is no number of leaves. */
  | 'malformed-size'
  /** The third line is no root hash. */
  | 'malformed-root'
  /** The checkpoint is of another log. */
  | 'foreign-origin'
  /** No known key has signed it. */
  | 'unsigned'
  /** A known key's signature is not of this text. */
  | 'bad-signature'
  /** A name that no key may have. */
  | 'malformed-name'
  /** The text is no key, or a key of another kind. */
  | 'malformed-key';

/** A checkpoint, or a key for one, that cannot be trusted. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
  readonly problem: CheckpointProblem;

  constructor(problem: CheckpointProblem, what: string, cause?: unknown) {
    super(what, { cause });
    this.problem = problem;
  }
}
