import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { open } from 'lmdb';
import type { Writing } from './errors.ts';
import { StoreClosedError, StoreUnreadableError, StoreWriteError } from './errors.ts';
import { findEnvironment, makeFolder, syncDirectory, unreadable } from './lmdb-files.ts';
import type { Holding, Records } from './lmdb-meta.ts';
import { readOrMakeRecords } from './lmdb-meta.ts';

/** Where an environment lies, what it holds (`world` or `accounts`, the name of its folder too), and whether to make it. */
interface EnvironmentPlace {
  readonly path: string;
  readonly holds: Holding;
  readonly create: boolean;
}

/**
 * Opens the LMDB environment in `<path>/<holds>`, or makes it when it is absent and `create` is true.
 * Throws `StoreUnreadableError` or `StoreTooNewError`, and has written nothing then.
 */
export async function openEnvironment({ path, holds, create }: EnvironmentPlace): Promise<LmdbEnvironment> {
  const folder = join(path, holds);
  const found = await findEnvironment(path, folder);
  if (found === 'absent' && !create) throw new StoreUnreadableError(path, `there is no ${folder}`);
  if (found === 'absent') await makeFolder(path, folder);
  const root = openRoot(path, folder);
  try {
    const databases = readOrMakeRecords(root, { path, holds, create });
    if (databases.isNew) await syncDirectory(folder);
    return new LmdbEnvironment({ path: folder, root, ...databases });
  } catch (error) {
    await root.close();
    return unreadable(path)(error);
  }
}

function openRoot(path: string, folder: string): RootDatabase {
  try {
    return open(folder, {
      noSubdir: false,
      // A commit is on disk before anyone can read it, and never the other way round.
      overlappingSync: false,
      // Otherwise lmdb-js makes a promise of its own for each turn of the event loop, and a full disk rejects it with
      // nobody there to catch it: the process would end.
      eventTurnBatching: false,
    });
  } catch (error) {
    return unreadable(path)(error);
  }
}

interface Opened {
  readonly path: string;
  readonly root: RootDatabase;
  readonly records: Records;
  readonly journal: Records;
  readonly isNew: boolean;
}

/** One open LMDB environment: reads, guarded writes, and an orderly end. */
export class LmdbEnvironment {
  readonly path: string;
  readonly isNew: boolean;
  readonly #root: RootDatabase;
  readonly #records: Records;
  readonly #journal: Records;
  readonly #running = new Set<Promise<unknown>>();
  #panic: unknown;
  #closing: Promise<void> | undefined;

  constructor({ path, root, records, journal, isNew }: Opened) {
    this.path = path;
    this.isNew = isNew;
    this.#root = root;
    this.#records = records;
    this.#journal = journal;
  }

  /** The records as they are on disk now, whichever process wrote them. Throws `StoreClosedError`. */
  read(): Records {
    if (this.#closing) throw new StoreClosedError(this.path);
    this.#records.resetReadTxn();
    return this.#records;
  }

  /** What is kept beside the records. Throws `StoreClosedError`. */
  readJournal(): Records {
    this.read();
    return this.#journal;
  }

  /**
   * Runs one write transaction; resolves when it is on disk. Throws `StoreWriteError`, and the store is as it was.
   * After a failure LMDB goes on as soon as it can (space is back), unless it wrote off the whole environment.
   */
  async write<Result>(
    writing: Writing,
    work: (records: Records, journal: Records) => Promise<Result>,
  ): Promise<Result> {
    if (this.#closing) throw new StoreClosedError(this.path);
    if (this.#panic !== undefined) throw new StoreWriteError(this.path, writing, this.#panic);
    const running = work(this.#records, this.#journal);
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      this.#panic = this.#whyNotReadable();
      throw new StoreWriteError(this.path, writing, await causeOf(error));
    } finally {
      this.#running.delete(running);
    }
  }

  /** Waits for the writes that run, then closes; a second call gives the same promise. */
  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(() => this.#root.close());
    return this.#closing;
  }

  // LMDB refuses all transactions after its meta page could not be written, and lmdb-js then never settles a write: ask by reading.
  #whyNotReadable(): unknown {
    try {
      this.#records.resetReadTxn();
      this.#records.get(Buffer.from('\0'));
      return undefined;
    } catch (error) {
      return error;
    }
  }
}

// lmdb-js rejects with a general error and hangs a promise of the true cause on it, which must be caught.
async function causeOf(error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || !('commitError' in error)) return error;
  return Promise.resolve(error.commitError).then(
    () => error,
    (cause: unknown) => cause,
  );
}
