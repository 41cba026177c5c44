/** A frame that no ledger can hold; nothing was stored. */
export class UnusableFrameError extends Error {
  override readonly name = 'UnusableFrameError';

  constructor(batchId: string, reason: string) {
    super(`batch "${batchId.slice(0, 40)}" cannot be stored: ${reason}`);
  }
}

/** The ledger was asked for something after `close()`. */
export class LedgerClosedError extends Error {
  override readonly name = 'LedgerClosedError';

  constructor(where: string) {
    super(`${where}: the ledger is closed`);
  }
}

/** Somebody wants to write to a ledger that was opened for reading only. */
export class LedgerReadOnlyError extends Error {
  override readonly name = 'LedgerReadOnlyError';

  constructor(where: string) {
    super(`${where}: the ledger was opened for reading only`);
  }
}
