/** Somebody wants to write to a ledger that was opened for reading only. */
export class LedgerReadOnlyError extends Error {
  override readonly name = 'LedgerReadOnlyError';

  constructor(where: string) {
    super(`${where}: the ledger was opened for reading only`);
  }
}
