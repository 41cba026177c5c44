/** A rebuild cannot be done as it was asked for; nothing was changed. The message is for the operator. */
export class RebuildRefusedError extends Error {
  override readonly name = 'RebuildRefusedError';
}

/** Somebody broke a rebuild off. */
export class RebuildCancelledError extends Error {
  override readonly name = 'RebuildCancelledError';

  constructor() {
    super('The rebuild was broken off; nothing was changed.');
  }
}
