import type { Goid } from '../domain/ids.ts';

/** The `code` of every version conflict, and how its message begins. */
export const versionConflict = 'version conflict';

/** The writer's picture of a stream is not what is stored; whoever decided on it must decide again. */
export class VersionConflictError extends Error {
  override readonly name = 'VersionConflictError';
  readonly code = versionConflict;
  /** The object's stream; `null` where the whole ledger has moved on. */
  readonly stream: Goid | null;
  readonly attempted: number;
  readonly current: number;

  constructor(at: { readonly stream: Goid | null; readonly attempted: number; readonly current: number }) {
    super(`${versionConflict}: ${at.stream ?? 'the ledger'} is at ${at.current}, attempted ${at.attempted}`);
    this.stream = at.stream;
    this.attempted = at.attempted;
    this.current = at.current;
  }
}

/** The ledger stored nothing, and may take it later. */
export class LedgerUnavailableError extends Error {
  override readonly name = 'LedgerUnavailableError';
}

/** Nobody knows yet whether a batch is stored. */
export class InDoubtError extends Error {
  override readonly name = 'InDoubtError';
  readonly batchId: string;

  constructor(batchId: string, cause?: unknown) {
    super(`it is not known whether batch ${batchId} is stored`, { cause });
    this.batchId = batchId;
  }
}

/** A newer writer has the ledger; this one may not write any more. */
export class FencedError extends Error {
  override readonly name = 'FencedError';
}

/** Somebody else holds the ledger. */
export class LedgerHeldError extends Error {
  override readonly name = 'LedgerHeldError';
  readonly holder: string;
  /** What says so, where nobody here can tell whether the holder still lives: on another machine. */
  readonly file: string | undefined;

  constructor(where: string, holder: string, file?: string) {
    const remedy = file ? `. If that machine is gone for good, remove ${file} and start again` : '';
    super(`${where} is in use by ${holder}; only one server may write to it${remedy}`);
    this.holder = holder;
    this.file = file;
  }
}

/** Frames that were signed for are gone from the end of the ledger. Nothing is added behind a hole: somebody has to look at it. */
export class LedgerShortenedError extends Error {
  override readonly name = 'LedgerShortenedError';
  readonly signed: number;
  readonly found: number;

  constructor({ signed, found }: { readonly signed: number; readonly found: number }) {
    super(
      `${signed} frames of the ledger were signed for, and only ${found} are there: its end is lost. Bring it back from a copy; to go on ` +
        `without what is lost, move the checkpoints over more than ${found} frames away`,
    );
    this.signed = signed;
    this.found = found;
  }
}

/** What is stored is damaged. Nothing is skipped: somebody has to look at it. */
export class LedgerBrokenError extends Error {
  override readonly name = 'LedgerBrokenError';
  /** Of the first event that cannot be read. */
  readonly position: number;
  /** The bytes as they lie there, as far as they could be read. */
  readonly raw: Uint8Array;

  constructor(at: { readonly position: number; readonly raw: Uint8Array; readonly what: string }) {
    super(`the ledger is damaged at position ${at.position}: ${at.what}`);
    this.position = at.position;
    this.raw = at.raw;
  }
}

/** The ledger did not take a batch, so the primary was put back as it was: nothing of it happened. */
export class LedgerRollbackError extends Error {
  override readonly name = 'LedgerRollbackError';
  readonly batchId: string;

  constructor(batchId: string, cause: unknown) {
    super(`batch ${batchId} was undone, since the ledger did not take it`, { cause });
    this.batchId = batchId;
  }
}

/** The ledger holds a world and the primary holds none; which of them is meant only the operator knows. */
export class EmptyPrimaryError extends Error {
  override readonly name = 'EmptyPrimaryError';

  constructor() {
    super(
      'the ledger holds a world, but the store is empty: "npx aevum rebuild --write" makes the store from the ledger; to begin a new world, move the ledger away',
    );
  }
}

/** Batches wait for a ledger that does not take them, so nothing may be changed about how they are kept. */
export class LedgerBehindError extends Error {
  override readonly name = 'LedgerBehindError';

  constructor(waiting: number) {
    const wait = waiting === 1 ? '1 batch waits' : `${waiting} batches wait`;
    super(`${wait} for the ledger, which does not take ${waiting === 1 ? 'it' : 'them'}`);
  }
}

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

/** After these nothing of the batch is stored; all else leaves it in doubt. */
const refusals = [
  VersionConflictError,
  LedgerUnavailableError,
  FencedError,
  LedgerHeldError,
  LedgerBrokenError,
  UnusableFrameError,
  LedgerClosedError,
] as const;

/** What an append failed with. An error of no kind that is known tells nothing of what is stored: the batch is in doubt. */
export function asKnown(batchId: string, error: unknown): Error {
  if (error instanceof InDoubtError) return error;
  for (const kind of refusals) if (error instanceof kind) return error;
  return new InDoubtError(batchId, error);
}
