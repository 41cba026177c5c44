import { LedgerBehindError } from '../ledger-errors.ts';
import type { ModeOfKeeping } from './mode.ts';

interface Patience {
  readonly pause: (tries: number) => Promise<void>;
  readonly mostTries: () => number;
}

/**
 * Resolves when nothing waits for the ledger any more. What players do is held up meanwhile, so this may not take for ever.
 * @throws {LedgerBehindError} it takes too long
 */
export async function emptied(keeping: ModeOfKeeping, { pause, mostTries }: Patience): Promise<void> {
  for (let tries = 1; keeping.waiting > 0; tries += 1) {
    if (tries >= mostTries()) throw new LedgerBehindError(keeping.waiting);
    await pause(tries);
  }
}
