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
    forget: name => store.remove(name),
    find: async name => (await store.find(name)) ?? undefined,
    preferScreenReader: (name, wanted) => store.changeScreenReader(name, wanted),
    newGoid: () => goid(randomUUID()),
    hash: password => unlessBusy(passwords.hashPassword(password)),
    open: (name, password) => unlessBusy(open({ store, passwords }, name, password)),
    changeHash: (name, hash) => store.changeHash(name, hash),
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

/** Checks a password against the account as it is now; one that was hashed at another cost is hashed anew. */
async function open(
  { store, passwords }: Kept,
  name: string,
  password: string,
): Promise<Account | undefined> {
  const account = await store.find(name);
  // A name that nobody has takes as long as a wrong password.
  if (!account) return (await passwords.dummyVerify(password)) || undefined;
  if (!(await passwords.verifyPassword(password, account.hash))) return undefined;
  if (!passwords.needsRehash(account.hash)) return account;
  const hash = await passwords.hashPassword(password);
  // Somebody may have given the account another password meanwhile.
  if ((await store.find(name))?.hash === account.hash) await store.changeHash(name, hash);
  return account;
}

interface Kept {
  readonly store: AccountStore;
  readonly passwords: Passwords;
}

async function unlessBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof BusyError) throw new TooBusyError(error.message);
    throw error;
  }
}
