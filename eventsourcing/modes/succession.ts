import type { Present } from '../emission.ts';
import { LedgerBehindError } from '../ledger-errors.ts';
import type { ModeOfKeeping } from './mode.ts';

interface Patience {
  readonly pause: (tries: number) => Promise<void>;
  readonly mostTries: () => number;
}

/** What is asked of whoever wants to take the place of a mode. */
interface Succession extends Patience {
  /** The world as the store has it. */
  readonly present: Present;
  readonly next: () => Promise<ModeOfKeeping>;
}

/**
 * Ends a mode, and gives the one that takes its place; where that cannot begin, the old one goes on.
 * @throws {LedgerBehindError} batches wait for the ledger for too long; and what `next` throws
 */
export async function succession(
  keeping: ModeOfKeeping,
  { present, next, ...patience }: Succession,
): Promise<ModeOfKeeping> {
  await emptied(keeping, patience);
  await keeping.stop(present);
  try {
    return await next();
  } catch (error) {
    keeping.resume();
    throw error;
  }
}

/** Resolves when nothing waits for the ledger any more. What players do is held up meanwhile, so this may not take for ever. */
async function emptied(keeping: ModeOfKeeping, { pause, mostTries }: Patience): Promise<void> {
  for (let tries = 1; keeping.waiting > 0; tries += 1) {
    if (tries >= mostTries()) throw new LedgerBehindError(keeping.waiting);
    await pause(tries);
  }
}
