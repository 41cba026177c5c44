import type { LmdbEnvironment } from '../primary/lmdb-environment.ts';
import { openEnvironment } from '../primary/lmdb-environment.ts';
import type { Records } from '../primary/lmdb-meta.ts';
import { accountKey } from './account-key.ts';
import type { Account, AccountStore, Tier } from './account-store.ts';
import { NameTakenError, NoSuchAccountError } from './account-store.ts';

/**
 * Opens the accounts kept in LMDB under `<path>/accounts`, or makes an empty store when there is none and `create` is true.
 * More than one process may have it open: each sees at once what another wrote.
 * Throws `StoreUnreadableError` or `StoreTooNewError`, and has written nothing then.
 */
export async function openLmdbAccounts(place: { path: string; create: boolean }): Promise<AccountStore> {
  return new LmdbAccountStore(await openEnvironment({ ...place, holds: 'accounts' }));
}

type Change = (old: Account | null) => Account | null | 'refused';

class LmdbAccountStore implements AccountStore {
  readonly #environment: LmdbEnvironment;

  constructor(environment: LmdbEnvironment) {
    this.#environment = environment;
  }

  async create(account: Account): Promise<void> {
    // The transaction runs later: the caller may have changed its own object by then.
    const mine = { ...account };
    const made = await this.#change(account.name, old => (old ? 'refused' : mine));
    if (!made) throw new NameTakenError(account.name);
  }

  async find(name: string): Promise<Account | null> {
    return decode(this.#environment.read().get(accountKey(name)));
  }

  async changeTier(name: string, tier: Tier): Promise<void> {
    await this.#changeExisting(name, old => ({ ...old, tier }));
  }

  async changeHash(name: string, hash: string): Promise<void> {
    await this.#changeExisting(name, old => ({ ...old, hash }));
  }

  async changeScreenReader(name: string, screenReader: boolean): Promise<void> {
    await this.#changeExisting(name, old => ({ ...old, screenReader }));
  }

  async remove(name: string): Promise<void> {
    await this.#changeExisting(name, () => null);
  }

  async list(): Promise<readonly Account[]> {
    return Array.from(this.#environment.read().getRange(), ({ value }) => parse(value));
  }

  async close(): Promise<void> {
    await this.#environment.close();
  }

  async #changeExisting(name: string, change: (old: Account) => Account | null): Promise<void> {
    const changed = await this.#change(name, old => (old ? change(old) : 'refused'));
    if (!changed) throw new NoSuchAccountError(name);
  }

  /** Reads and writes in one transaction: no other process comes in between. Gives false when `change` refused. */
  async #change(name: string, change: Change): Promise<boolean> {
    const key = accountKey(name);
    return this.#environment.write({ what: `account "${name}"`, batchId: null }, records =>
      records.transaction(() => {
        const account = change(decode(records.get(key)));
        if (account === 'refused') return false;
        put(records, key, account);
        return true;
      }),
    );
  }
}

function put(records: Records, key: Buffer, account: Account | null): void {
  if (account) records.putSync(key, Buffer.from(JSON.stringify(account)));
  else records.removeSync(key);
}

function decode(bytes: Buffer | undefined): Account | null {
  return bytes ? parse(bytes) : null;
}

function parse(bytes: Buffer): Account {
  return JSON.parse(bytes.toString('utf8')) as Account;
}
