import type { PlayerId, Power, Pronoun } from '../manager/outlet.ts';

/** What the login knows of a character. */
export interface Account {
  readonly name: string;
  readonly goid: PlayerId;
  readonly gender: Pronoun;
  readonly tier: Power;
  readonly hash: string;
  /** Whether they read with a screen reader. It is kept here and never in the world, whose history cannot forget. */
  readonly screenReader?: boolean;
}

/** The names and passwords, as the login needs them. */
export interface AccountBook {
  find(name: string): Promise<Account | undefined>;
  /** Keeps a new account; `false` where somebody else was faster with the name. */
  register(account: Account): Promise<boolean>;
  /** Takes an account away. @throws where there is none */
  forget(name: string): Promise<void>;
  /** Keeps whether text is written for a screen reader. */
  preferScreenReader(name: string, wanted: boolean): Promise<void>;
  newGoid(): PlayerId;
  /** @throws {TooBusyError} */
  hash(password: string): Promise<string>;
  /** The account as it is now, if this is its password. @throws {TooBusyError} */
  open(name: string, password: string): Promise<Account | undefined>;
  /** Gives an account another password. */
  changeHash(name: string, hash: string): Promise<void>;
}

/** More want to come in than passwords can be checked. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError';
}
