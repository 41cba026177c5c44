import type { AuditRules, Verdict } from '../merkle/auditor.ts';
import { audit } from '../merkle/auditor.ts';
import type { TreeHead } from '../merkle/checkpoint.ts';
import { parseCheckpoint } from '../merkle/checkpoint.ts';
import { CheckpointError } from '../merkle/checkpoint-error.ts';
import { emptyRoot } from '../merkle/hashing.ts';
import type { MerkleTree } from '../merkle/tree.ts';

/** What an auditor compares. */
export interface Sighting {
  /** The checkpoint that it believed last; `null` at its first look. */
  readonly remembered: TreeHead | null;
  /** The newest checkpoint that lies beside the ledger, as text; `null` where there is none. */
  readonly note: string | null;
  /** Over all frames that are there, made by the auditor. */
  readonly tree: MerkleTree;
}

/** What became of a ledger since it was last looked at; `unsigned` where nothing was ever signed, and little is there. */
export type Judgement = Verdict | { readonly verdict: 'unsigned'; readonly frames: number };

const nothing: TreeHead = { size: 0, root: emptyRoot() };

/** Judges a ledger by what is remembered of it, with proofs made from its own frames. */
export function judgeGrowth({ remembered, note, tree }: Sighting, rules: AuditRules): Judgement {
  const older = remembered ?? nothing;
  if (note === null) return judgeUnsigned(older, tree.size, rules);
  const claimed = claimOf(note);
  const proof = (from: number, to: number) =>
    from <= to && to <= tree.size ? tree.consistencyProof(from, to) : [];
  const growth = proof(older.size, claimed);
  const stored = { size: tree.size, root: tree.rootAt(tree.size) };
  const verdict = audit(
    { remembered: older, note, growth, stored, unsigned: proof(claimed, tree.size) },
    rules,
  );
  // Without the frames that were signed there is no proof of growth either; what is wrong is that they are gone.
  const gone = verdict.verdict === 'forked' && claimed > tree.size;
  return gone ? { verdict: 'rolled-back', from: claimed, to: tree.size } : verdict;
}

function judgeUnsigned({ size }: TreeHead, frames: number, { maxUnsigned }: AuditRules): Judgement {
  if (size > 0) return { verdict: 'rolled-back', from: size, to: 0 };
  return { verdict: frames > maxUnsigned ? 'unsigned-growth' : 'unsigned', frames };
}

/** How many frames a note says it speaks of, whoever wrote it; whether it is to be believed is judged later. */
function claimOf(note: string): number {
  try {
    return parseCheckpoint(note).size;
  } catch (error) {
    if (error instanceof CheckpointError) return 0;
    throw error;
  }
}
