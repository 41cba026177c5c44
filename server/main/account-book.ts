import { randomBytes, randomUUID } from 'node:crypto';
import type { Config } from '../../config/schema.ts';
import { goid } from '../../domain/ids.ts';
import type { AccountStore } from '../../storage/accounts/account-store.ts';
import { NameTakenError } from '../../storage/accounts/account-store.ts';
import { BusyError } from '../../storage/accounts/hashing-queue.ts';
import { Passwords } from '../../storage/accounts/passwords.ts';
import type { Account, AccountBook } from '../login/accounts.ts';
import { TooBusyError } from '../login/accounts.ts';

/** Hashes passwords as the configuration says. */
export function passwordsOf({ accounts, limits }: Config): Passwords {
  return new Passwords({
    costs: { memoryKib: accounts.hashMemoryKiB, passes: accounts.hashPasses, parallelism: 1 },
    limits: { atOnce: limits.hashesAtOnce, waiting: limits.hashesWaiting },
    random: randomBytes,
  });
}

/** The accounts and their passwords as the login sees them. */
export function openAccountBook(store: AccountStore, passwords: Passwords): AccountBook {
  return {
    find: async name => (await store.find(name)) ?? undefined,
    newGoid: () => goid(randomUUID()),
    hash: password => unlessBusy(passwords.hashPassword(password)),
    opens: (account, password) => unlessBusy(opens(store, passwords, { account, password })),
    async register(account) {
      try {
        await store.create({ ...account, createdAt: new Date().toISOString() });
        return true;
      } catch (error) {
        if (error instanceof NameTakenError) return false;
        throw error;
      }
    },
  };
}

interface Key {
  readonly account: Account;
  readonly password: string;
}

/** Checks a password; one that was hashed at another cost is hashed anew. */
async function opens(
  store: AccountStore,
  passwords: Passwords,
  { account, password }: Key,
): Promise<boolean> {
  if (!(await passwords.verifyPassword(password, account.hash))) return false;
  if (passwords.needsRehash(account.hash))
    await store.changeHash(account.name, await passwords.hashPassword(password));
  return true;
}

async function unlessBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof BusyError) throw new TooBusyError(error.message);
    throw error;
  }
}
