import type { Database, RootDatabase } from 'lmdb';
import { StoreTooNewError, StoreUnreadableError } from './errors.ts';

/** What an environment holds; the name of its folder and of the sub-database with its records. */
export type Holding = 'world' | 'accounts' | 'bans' | 'texts';

/** Bytes by bytes, ordered by the bytes of the keys. */
export type Records = Database<Buffer, Buffer>;

/** The newest layout of a store that this Aevum knows. */
const schemaVersion = 1;

interface Meta {
  readonly madeBy: 'aevum';
  readonly holds: Holding;
  readonly schemaVersion: number;
}

/** The sub-databases of an environment, and whether it was empty before. */
interface Databases {
  readonly records: Records;
  /** What is kept beside the records in the same transactions. */
  readonly journal: Records;
  readonly isNew: boolean;
}

interface Wanted {
  readonly path: string;
  readonly holds: Holding;
  readonly create: boolean;
}

const metaDatabase = { name: 'meta', encoding: 'json' } as const;
// lmdb-js knows `create`, its types do not.
const existingMetaDatabase = { ...metaDatabase, create: false };
const metaKey = 'store';

/**
 * The records of an environment whose meta record says that this Aevum may read them; an empty environment is made ours
 * when `create` is true. One transaction, so that of two processes one makes it, and nothing is written when it throws:
 * `StoreUnreadableError`, `StoreTooNewError`.
 */
export function readOrMakeRecords(root: RootDatabase, wanted: Wanted): Databases {
  return root.transactionSync(() => {
    const isNew = root.getKeysCount({ limit: 1 }) === 0;
    if (isNew && !wanted.create) throw new StoreUnreadableError(wanted.path, `its ${wanted.holds} is empty`);
    if (isNew) writeMeta(root, wanted.holds);
    checkMeta(readMeta(root), wanted);
    const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
    return { records: root.openDB(wanted.holds, binary), journal: root.openDB('journal', binary), isNew };
  });
}

function writeMeta(root: RootDatabase, holds: Holding): void {
  const meta: Meta = { madeBy: 'aevum', holds, schemaVersion };
  root.openDB(metaDatabase).putSync(metaKey, meta);
}

function readMeta(root: RootDatabase): Partial<Meta> | undefined {
  const database: Database<Partial<Meta>> | undefined = root.openDB(existingMetaDatabase);
  return database?.get(metaKey);
}

function checkMeta(meta: Partial<Meta> | undefined, { path, holds }: Wanted): void {
  if (meta?.madeBy !== 'aevum' || typeof meta.schemaVersion !== 'number') {
    throw new StoreUnreadableError(path, 'it is an LMDB file, but Aevum did not make it');
  }
  if (meta.schemaVersion > schemaVersion) throw new StoreTooNewError(path, meta.schemaVersion, schemaVersion);
  if (meta.holds !== holds) throw new StoreUnreadableError(path, `it holds ${meta.holds}, not ${holds}`);
}
