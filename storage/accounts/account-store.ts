import type { Goid } from '../../domain/ids.ts';

/** How far the server trusts whoever plays this account; each tier may do what the ones before it may. */
export type Tier = 'player' | 'helper' | 'builder' | 'admin';

/** The pronoun others use. */
export type Gender = 'he' | 'she' | 'they' | 'it';

/** Who may log in. It is kept apart from the world, and never in an event: a ledger cannot forget. */
export interface Account {
  /** As it was typed when the account was made. */
  readonly name: string;
  /** The player object in the world. */
  readonly goid: Goid;
  readonly tier: Tier;
  readonly gender: Gender;
  /** The password's hash, a PHC string. */
  readonly hash: string;
  /** Whether they read with a screen reader; missing where they never said. */
  readonly screenReader?: boolean;
  /** ISO 8601 text. */
  readonly createdAt: string;
}

/**
 * The accounts. Names are the same whatever the case of their letters and however Unicode composes them.
 * What a call did is durable when it resolves. Every call throws `UnusableKeyError` for a name that cannot be kept,
 * `StoreWriteError` when the disk refuses, and `StoreClosedError` after `close()`.
 */
export interface AccountStore {
  /** Throws `NameTakenError`; of two at the same moment, in whatever processes, one wins. */
  create(account: Account): Promise<void>;
  find(name: string): Promise<Account | null>;
  /** Throws `NoSuchAccountError`. */
  changeTier(name: string, tier: Tier): Promise<void>;
  /** Throws `NoSuchAccountError`. */
  changeHash(name: string, hash: string): Promise<void>;
  /** Throws `NoSuchAccountError`. */
  changeScreenReader(name: string, screenReader: boolean): Promise<void>;
  /** Throws `NoSuchAccountError`. */
  remove(name: string): Promise<void>;
  /** All accounts, ordered by their names in lower case. */
  list(): Promise<readonly Account[]>;
  close(): Promise<void>;
}

/** There is an account of this name already, in whatever case. */
export class NameTakenError extends Error {
  override readonly name = 'NameTakenError';
  readonly account: string;

  constructor(account: string) {
    super(`there is an account named "${account}" already`);
    this.account = account;
  }
}

/** There is no account of this name. */
export class NoSuchAccountError extends Error {
  override readonly name = 'NoSuchAccountError';
  readonly account: string;

  constructor(account: string) {
    super(`there is no account named "${account}"`);
    this.account = account;
  }
}
