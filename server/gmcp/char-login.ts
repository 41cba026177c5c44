import type { Account } from '../login/accounts.ts';
import { TooBusyError } from '../login/accounts.ts';
import type { LoginParts } from '../login/login.ts';
import type { GmcpMessage } from '../manager/outlet.ts';

/** What a login by the client needs. */
export interface CharLoginParts {
  /** The accounts, who may try, and how many wrong passwords a connection may give. */
  readonly login: () => Pick<LoginParts, 'accounts' | 'gate' | 'loginTries'>;
  /** Where the connection comes from. */
  readonly address: () => string;
  readonly send: (message: GmcpMessage) => void;
  /** Somebody has shown who they are. */
  readonly admit: (account: Account) => void;
  /** There were too many wrong passwords. */
  readonly exhausted: () => void;
  readonly fault: (error: unknown) => void;
}

/** The login that a client does for its player, with the name and password it keeps (`Char.Login`). */
export class CharLogin {
  readonly #parts: CharLoginParts;
  #triesUsed = 0;
  #isOffered = false;
  #isChecking = false;

  constructor(parts: CharLoginParts) {
    this.#parts = parts;
  }

  /** Says once that it can be done. */
  offer(): void {
    if (this.#isOffered) return;
    this.#isOffered = true;
    this.#parts.send({ name: 'Char.Login.Default', body: { type: ['password-credentials'] } });
  }

  /** Somebody plays already, and nobody else comes in over the same connection. */
  refuse(): void {
    this.#fail('You are playing already.');
  }

  /** The client's name and password; one without both has none stored, and its player types them. */
  async credentials(body: unknown): Promise<void> {
    const { account, password } = Object(body) as { account?: unknown; password?: unknown };
    if (typeof account !== 'string' || typeof password !== 'string' || this.#isChecking) return;
    this.#isChecking = true;
    try {
      await this.#try(account, password);
    } catch (error) {
      if (error instanceof TooBusyError) this.#fail('Too many are coming in at this moment.');
      else this.#parts.fault(error);
    } finally {
      this.#isChecking = false;
    }
  }

  /** As slow as it is for who types it, and as often. */
  async #try(name: string, password: string): Promise<void> {
    const address = this.#parts.address();
    const { accounts, gate } = this.#parts.login();
    const wait = gate.refuseTry(name, address);
    if (wait !== undefined) return this.#refused(wait);
    const account = await accounts.open(name, password);
    gate.tried(name, address, account !== undefined);
    if (!account) return this.#refused('That is not the name and password of a character.');
    const ban = gate.refuseName(account.name);
    if (ban === undefined) this.#succeed(account);
    else this.#refused(ban);
  }

  #succeed(account: Account): void {
    this.#parts.send({ name: 'Char.Login.Result', body: { success: true } });
    this.#parts.admit(account);
  }

  #refused(why: string): void {
    this.#fail(why);
    this.#triesUsed += 1;
    if (this.#triesUsed >= this.#parts.login().loginTries) this.#parts.exhausted();
  }

  #fail(message: string): void {
    this.#parts.send({ name: 'Char.Login.Result', body: { success: false, message } });
  }
}
