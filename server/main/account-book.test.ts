import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { openMemoryAccounts } from '../../storage/accounts/memory.ts';
import { Passwords } from '../../storage/accounts/passwords.ts';
import { openAccountBook } from './account-book.ts';

const passwords = new Passwords({
  costs: { memoryKib: 1024, passes: 1, parallelism: 1 },
  limits: { atOnce: 2, waiting: 10 },
  random: randomBytes,
});

describe('the account book', () => {
  it('does as much for a name that nobody has as for a wrong password: LOG-05', async t => {
    const book = openAccountBook(openMemoryAccounts(), passwords);
    const goid = book.newGoid();
    const hash = await book.hash('a very long secret');
    await book.register({ name: 'Ann', goid, hash, tier: 'player', gender: 'she', screenReader: false });
    const [verify, dummy] = [
      t.mock.method(passwords, 'verifyPassword'),
      t.mock.method(passwords, 'dummyVerify'),
    ];
    const hashed = () => verify.mock.callCount() + dummy.mock.callCount();
    assert.equal(await book.open('Ann', 'wrong'), undefined);
    assert.equal(hashed(), 1);
    assert.equal(await book.open('Nobody', 'wrong'), undefined);
    assert.equal(hashed(), 2);
    assert.equal((await book.open('Ann', 'a very long secret'))?.name, 'Ann');
  });
});
