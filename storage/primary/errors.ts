/** A goid or name that cannot be a key of any store: it is empty, too long in UTF-8, or holds half a surrogate pair. */
export class UnusableKeyError extends Error {
  override readonly name = 'UnusableKeyError';
  readonly key: string;

  constructor(key: string, reason: string) {
    super(`"${key.slice(0, 40)}" cannot be a key of a store: ${reason}`);
    this.key = key;
  }
}

/** There is no store that can be read at `path`; nothing was written there. */
export class StoreUnreadableError extends Error {
  override readonly name = 'StoreUnreadableError';
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path}: no store can be read here: ${reason}`, { cause });
    this.path = path;
    this.reason = reason;
  }
}

/** The store at `path` was written by a newer Aevum; nothing was written there. */
export class StoreTooNewError extends Error {
  override readonly name = 'StoreTooNewError';
  readonly path: string;
  readonly found: number;
  readonly known: number;

  constructor(path: string, found: number, known: number) {
    super(
      `${path}: the store has schema version ${found}, this Aevum knows up to ${known}; start the newer Aevum`,
    );
    this.path = path;
    this.found = found;
    this.known = known;
  }
}

/** What was to be written, for the one who reads the error; `batchId` is null for what is not a batch. */
export interface Writing {
  readonly what: string;
  readonly batchId: string | null;
}

/**
 * A write did not happen: the store is as it was before it. `cause` says why. Where even the head of the file could not be
 * written (LMDB: MDB_PANIC from then on), the next opening of the store tells whether it holds this last write.
 */
export class StoreWriteError extends Error {
  override readonly name = 'StoreWriteError';
  readonly batchId: string | null;

  constructor(path: string, writing: Writing, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${path}: ${writing.what} was not written: ${reason}`, { cause });
    this.batchId = writing.batchId;
  }
}

/** The store was asked for something after `close()`. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';

  constructor(path: string) {
    super(`${path}: the store is closed`);
  }
}
