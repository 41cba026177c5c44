import { LedgerBrokenError } from '../ledger-errors.ts';
import { UnfinishedGenesisError } from '../replay/replay-errors.ts';
import { UnknownVersionError } from '../upcasting.ts';

/** Something in a ledger that is not as it should be. */
export interface Problem {
  /** Of the first event that cannot be trusted. */
  readonly position: number;
  readonly what: string;
}

/** What an error says of the ledger; nothing where it says something else, as that a disk cannot be read. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof LedgerBrokenError) return { position: error.position, what: plain(error) };
  const placed = error instanceof UnknownVersionError || error instanceof UnfinishedGenesisError;
  return placed ? { position: error.position, what: error.message } : undefined;
}

/** The sentence without the position, which is told beside it. */
function plain({ message, position }: LedgerBrokenError): string {
  const opening = `the ledger is damaged at position ${position}: `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}
