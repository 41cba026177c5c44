import type { AccountBook } from '../../server/login/accounts.ts';
import type { Busy } from './busy.ts';

/** Accounts whose answers are waited for. */
export function countedAccounts(book: AccountBook, busy: Busy): AccountBook {
  return {
    find: name => busy.during(book.find(name)),
    forget: name => busy.during(book.forget(name)),
    register: account => busy.during(book.register(account)),
    preferScreenReader: (name, wanted) => busy.during(book.preferScreenReader(name, wanted)),
    newGoid: () => book.newGoid(),
    hash: password => busy.during(book.hash(password)),
    open: (name, password) => busy.during(book.open(name, password)),
    changeHash: (name, hash) => busy.during(book.changeHash(name, hash)),
  };
}
