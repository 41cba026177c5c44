import type { Config } from '../../config/schema.ts';
import type { AccountStore } from '../../storage/accounts/account-store.ts';
import { openLmdbAccounts } from '../../storage/accounts/lmdb.ts';
import { refusePassword } from '../login/passwords.ts';
import { passwordsOf } from '../main/account-book.ts';
import type { Conversation } from './ask.ts';
import { ask, readAll } from './ask.ts';
import { UsageError } from './usage-error.ts';

/** Opens the accounts of the configuration for some work, and closes them after it, whatever came of it. */
export async function withAccounts<Result>(
  { storage }: Config,
  { create }: { readonly create: boolean },
  work: (accounts: AccountStore) => Promise<Result>,
): Promise<Result> {
  if (storage.backend === 'memory') {
    throw new UsageError(
      'storage.backend is memory: its accounts live inside the running server and cannot be reached.',
    );
  }
  const accounts = await openLmdbAccounts({ path: storage.path, create });
  try {
    return await work(accounts);
  } finally {
    await accounts.close();
  }
}

/** A password to be set: whose, and where it comes from. */
export interface PasswordWish {
  readonly name: string;
  readonly fromStdin: boolean;
  readonly conversation: Conversation;
}

/** Reads or asks for a password and gives its hash. Throws a `UsageError` that says why a password will not do. */
export async function newHash(config: Config, wish: PasswordWish): Promise<string> {
  const password = wish.fromStdin ? await readAll(wish.conversation) : await askTwice(wish);
  const refusal = refusePassword(password, wish.name, config.accounts.passwordLength);
  if (refusal) throw new UsageError(refusal);
  return passwordsOf(config).hashPassword(password);
}

async function askTwice({ name, conversation }: PasswordWish): Promise<string> {
  if (!conversation.input.isTTY) {
    throw new UsageError('There is no terminal to ask for the password on; use --password-stdin.');
  }
  const first = await ask(`Password for ${name}: `, conversation, true);
  const second = await ask('The same again: ', conversation, true);
  if (first !== second) throw new UsageError('The two passwords differ, so nothing was done.');
  return first;
}
