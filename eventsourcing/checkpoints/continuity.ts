import type { Ledger } from '../ledger.ts';
import type { Checkpoint } from '../merkle/checkpoint.ts';
import { sameHash } from '../merkle/hashing.ts';
import { MerkleRoot } from '../merkle/root.ts';

/** The ledger is not the one that was signed before; to sign it would make a false past look true. */
export class NotContinuedError extends Error {
  override readonly name = 'NotContinuedError';

  constructor(what: string) {
    super(`${what}; nothing is signed until somebody has looked at it: "npx aevum verify" tells more`);
  }
}

/** How a long look at the ledger lets others have their turn, and ends early. */
export interface Turns {
  readonly breathe: () => Promise<void>;
  /** Throws when nobody waits any longer. */
  readonly assertWanted: () => void;
}

const framesBetweenTurns = 128;

/**
 * Reads what a checkpoint speaks of, and compares.
 * @throws {NotContinuedError} they are not those that were signed for
 */
export async function assertContinues(ledger: Ledger, checkpoint: Checkpoint, turns: Turns): Promise<void> {
  const { size, root } = checkpoint;
  const found = new MerkleRoot();
  for await (const { leaf } of ledger.read({ limit: size })) {
    turns.assertWanted();
    found.append(leaf);
    if (found.size % framesBetweenTurns === 0) await turns.breathe();
  }
  if (!sameHash(found.root(), root))
    throw new NotContinuedError(`the first ${size} frames of the ledger are not those that were signed for`);
}
