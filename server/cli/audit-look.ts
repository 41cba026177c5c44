import type { Config } from '../../config/schema.ts';
import { parseCheckpoint } from '../../eventsourcing/merkle/checkpoint.ts';
import type { NoteVerifier } from '../../eventsourcing/merkle/note-keys.ts';
import { readVerifier, verifierText } from '../../eventsourcing/merkle/note-keys.ts';
import { MerkleTree } from '../../eventsourcing/merkle/tree.ts';
import type { Judgement } from '../../eventsourcing/verification/judge-growth.ts';
import { judgeGrowth } from '../../eventsourcing/verification/judge-growth.ts';
import type { Problem } from '../../eventsourcing/verification/problem.ts';
import { problemOf } from '../../eventsourcing/verification/problem.ts';
import type { AuditMemory } from '../../storage/audit-memory.ts';
import { readMemory, writeMemory } from '../../storage/audit-memory.ts';
import type { LedgerFiles } from './ledger-files.ts';
import { openLedgerFiles, verifierIn, verifiersOf } from './ledger-files.ts';
import { UsageError } from './usage-error.ts';

/** What an auditor was asked to do. */
export interface AuditTask {
  readonly config: Config;
  /** Where it remembers. */
  readonly state: string;
  /** The file of the public key; what is remembered, or lies beside the ledger, where none was named. */
  readonly key: string | undefined;
  readonly maxUnsigned: number;
}

/** What an auditor saw. */
export type Look = (Judgement | ({ readonly verdict: 'damaged' } & Problem)) & {
  /** There was nothing to compare with. */
  readonly first: boolean;
  /** How many frames are there. */
  readonly stored: number;
};

/** Looks at a ledger once, and remembers its checkpoint if that may be believed. */
export async function look(task: AuditTask): Promise<Look> {
  const memory = await readMemory(task.state);
  const files = await openLedgerFiles(task.config);
  const verifier = await verifierFor(task, memory, files);
  const note = (await files.checkpoints.newest())?.text ?? null;
  const tree = new MerkleTree();
  const damage = await readInto(tree, files);
  const seen = { first: memory === null, stored: tree.size };
  if (damage) return { verdict: 'damaged', ...damage, ...seen };
  const remembered = memory && parseCheckpoint(memory.checkpoint);
  const rules = { verifiers: verifier ? [verifier] : [], maxUnsigned: task.maxUnsigned };
  const judgement = judgeGrowth({ remembered, note, tree }, rules);
  const believed = judgement.verdict === 'grown' || (judgement.verdict === 'unchanged' && memory === null);
  if (believed && note !== null && verifier)
    await writeMemory(task.state, { verifier: verifierText(verifier), checkpoint: note });
  return { ...judgement, ...seen };
}

/** The key that was named, or the one that was believed before, or, at the first look, the one beside the ledger. */
async function verifierFor(
  { key }: AuditTask,
  memory: AuditMemory | null,
  files: LedgerFiles,
): Promise<NoteVerifier | undefined> {
  if (!memory) return (await verifiersOf(files, key))[0];
  if (key === undefined) return readVerifier(memory.verifier);
  const named = await verifierIn(key);
  if (verifierText(named) === memory.verifier) return named;
  throw new UsageError(
    `The key in ${key} is not the one that was believed so far; begin anew with another --state.`,
  );
}

/** Builds the tree of all frames; gives the damage that it met. */
async function readInto(tree: MerkleTree, { scan }: LedgerFiles): Promise<Problem | undefined> {
  try {
    for await (const { leaf } of scan.frames()) tree.append(leaf);
    return undefined;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return problem;
  }
}
