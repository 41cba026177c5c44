import { StoreClosedError } from '../primary/errors.ts';
import { accountKey } from './account-key.ts';
import type { Account, AccountStore, Tier } from './account-store.ts';
import { NameTakenError, NoSuchAccountError } from './account-store.ts';

/** A new, empty store of accounts that is gone with the process (`storage.backend: memory`). */
export function openMemoryAccounts(): AccountStore {
  return new MemoryAccountStore();
}

class MemoryAccountStore implements AccountStore {
  // By the key's bytes as hex, which sorts as the bytes do.
  readonly #accounts = new Map<string, Account>();
  #closed = false;

  async create(account: Account): Promise<void> {
    const key = this.#key(account.name);
    if (this.#accounts.has(key)) throw new NameTakenError(account.name);
    this.#accounts.set(key, { ...account });
  }

  async find(name: string): Promise<Account | null> {
    const account = this.#accounts.get(this.#key(name));
    return account ? { ...account } : null;
  }

  async changeTier(name: string, tier: Tier): Promise<void> {
    this.#accounts.set(this.#key(name), { ...this.#existing(name), tier });
  }

  async changeHash(name: string, hash: string): Promise<void> {
    this.#accounts.set(this.#key(name), { ...this.#existing(name), hash });
  }

  async changeScreenReader(name: string, screenReader: boolean): Promise<void> {
    this.#accounts.set(this.#key(name), { ...this.#existing(name), screenReader });
  }

  async remove(name: string): Promise<void> {
    if (!this.#accounts.delete(this.#key(name))) throw new NoSuchAccountError(name);
  }

  async list(): Promise<readonly Account[]> {
    this.#assertOpen();
    const keys = [...this.#accounts.keys()].sort();
    return keys.flatMap(key => this.#accounts.get(key) ?? []).map(account => ({ ...account }));
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #existing(name: string): Account {
    const account = this.#accounts.get(this.#key(name));
    if (!account) throw new NoSuchAccountError(name);
    return account;
  }

  #key(name: string): string {
    this.#assertOpen();
    return accountKey(name).toString('hex');
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreClosedError('accounts in memory');
  }
}
