import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BusyError } from './hashing-queue.ts';
import type { PasswordSettings } from './passwords.ts';
import { Passwords } from './passwords.ts';
import { UnusableHashError } from './phc.ts';

const cheap = { memoryKib: 8, passes: 1, parallelism: 1 };
const real = { memoryKib: 19_456, passes: 2, parallelism: 1 };

function passwords(settings: Partial<PasswordSettings> = {}): Passwords {
  let salts = 0;
  const random = (bytes: number) => {
    salts += 1;
    return new Uint8Array(bytes).fill(salts);
  };
  return new Passwords({ costs: cheap, limits: { atOnce: 2, waiting: 100 }, random, ...settings });
}

// From the test vectors of the reference implementation (phc-winner-argon2, src/test.c): "password", "somesalt".
const vector = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';

describe('passwords', () => {
  it('are checked as the reference implementation checks them', async () => {
    assert.equal(await passwords().verifyPassword('password', vector), true);
    assert.equal(await passwords().verifyPassword('Password', vector), false);
  });

  it('are stored as PHC strings that hold the costs and the salt handed in', async () => {
    const random = (bytes: number) => new Uint8Array(bytes).fill(255);
    const hash = await passwords({ costs: real, random }).hashPassword('secret');
    assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$\/{21}w\$[A-Za-z0-9+/]{43}$/);
  });

  it('get a salt each, so that equal ones look different', async () => {
    const hasher = passwords();
    assert.notEqual(await hasher.hashPassword('same'), await hasher.hashPassword('same'));
  });

  it('are right when they are the same, and wrong otherwise', async () => {
    const hasher = passwords();
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const hash = await hasher.hashPassword(one);
        assert.equal(await hasher.verifyPassword(one, hash), true);
        const same = one.normalize('NFC') === other.normalize('NFC');
        assert.equal(await hasher.verifyPassword(other, hash), same);
      }),
    );
  });

  it('are the same however their letters are composed', async () => {
    const hasher = passwords();
    const hash = await hasher.hashPassword('caf\u00e9');
    assert.equal(await hasher.verifyPassword('cafe\u0301', hash), true);
    assert.equal(await hasher.verifyPassword('cafe', hash), false);
  });

  it('are hashed anew when the costs have changed, and only then', async () => {
    const hash = await passwords().hashPassword('secret');
    assert.equal(passwords().needsRehash(hash), false);
    for (const dearer of [{ memoryKib: 16 }, { passes: 2 }, { parallelism: 2, memoryKib: 16 }]) {
      assert.equal(passwords({ costs: { ...cheap, ...dearer } }).needsRehash(hash), true);
    }
    assert.equal(passwords({ costs: { ...cheap, memoryKib: 256, passes: 2 } }).needsRehash(vector), true);
  });

  it('leave the event loop free while they are hashed', async () => {
    let turns = 0;
    let done = false;
    const hashed = passwords({ costs: real })
      .hashPassword('secret')
      .finally(() => {
        done = true;
      });
    while (!done) {
      await new Promise(resolve => setImmediate(resolve));
      turns += 1;
    }
    await hashed;
    assert.ok(turns > 10, `the event loop turned ${turns} times`);
  });

  it('cost the same work for a name that nobody has, and are always wrong', async () => {
    const hasher = passwords({ limits: { atOnce: 1, waiting: 0 } });
    const checking = hasher.dummyVerify('secret');
    await assert.rejects(hasher.dummyVerify('secret'), BusyError);
    assert.equal(await checking, false);
  });

  it('are refused when too many wait', async () => {
    const hasher = passwords({ limits: { atOnce: 1, waiting: 1 } });
    const attempts = [1, 2, 3].map(() => hasher.verifyPassword('password', vector));
    const results = await Promise.allSettled(attempts);
    assert.deepEqual(
      results.map(result => (result.status === 'fulfilled' ? result.value : result.reason.name)),
      [true, true, 'BusyError'],
    );
  });
});

describe('a stored hash', () => {
  const salt = 'c29tZXNhbHQ';
  const tag = 'nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
  const refused: Record<string, [hash: string, why: RegExp]> = {
    'is empty': ['', /not of the form/],
    'is of another algorithm': [`$argon2i$v=19$m=256,t=2,p=1$${salt}$${tag}`, /not of the form/],
    'is of bcrypt': ['$2b$12$abcdefghijklmnopqrstuuZ', /not of the form/],
    'is of an old version': [`$argon2id$v=16$m=256,t=2,p=1$${salt}$${tag}`, /not of the form/],
    'has no version': [`$argon2id$m=256,t=2,p=1$${salt}$${tag}`, /not of the form/],
    'has its costs in another order': [`$argon2id$v=19$t=2,m=256,p=1$${salt}$${tag}`, /not of the form/],
    'is followed by more': [`${vector}\n`, /not of the form/],
    'is cut off': [vector.slice(0, -2), /not base64|length/],
    'is padded': [`$argon2id$v=19$m=256,t=2,p=1$${salt}==$${tag}`, /not of the form/],
    'asks for 2 TiB': [
      `$argon2id$v=19$m=2147483647,t=2,p=1$${salt}$${tag}`,
      /m is 2147483647, it may be from 8/,
    ],
    'asks for too little memory': [`$argon2id$v=19$m=8,t=2,p=2$${salt}$${tag}`, /m is 8, it may be from 16/],
    'asks for a million passes': [`$argon2id$v=19$m=256,t=1000000,p=1$${salt}$${tag}`, /t is 1000000/],
    'asks for a hundred lanes': [`$argon2id$v=19$m=2048,t=2,p=100$${salt}$${tag}`, /p is 100/],
    'asks for no passes': [`$argon2id$v=19$m=256,t=0,p=1$${salt}$${tag}`, /not of the form/],
    'has a short salt': [`$argon2id$v=19$m=256,t=2,p=1$c29tZQ$${tag}`, /salt's length in bytes is 4/],
    'has a short tag': [`$argon2id$v=19$m=256,t=2,p=1$${salt}$c29tZQ`, /hash's length in bytes is 4/],
    'has a long tag': [`$argon2id$v=19$m=256,t=2,p=1$${salt}$${'A'.repeat(88)}`, /length in bytes is 66/],
    'has loose bits in its base64': [
      `$argon2id$v=19$m=256,t=2,p=1$${salt}$${tag.slice(0, -1)}5`,
      /not base64/,
    ],
  };
  for (const [what, [hash, why]] of Object.entries(refused)) {
    it(`is refused when it ${what}`, async () => {
      const expected = { name: 'UnusableHashError', message: why };
      await assert.rejects(passwords().verifyPassword('password', hash), expected);
      assert.throws(() => passwords().needsRehash(hash), expected);
    });
  }

  it('does not stand in the message of its error', async () => {
    const broken = vector.replace('m=256', 'm=1');
    await assert.rejects(passwords().verifyPassword('password', broken), (error: Error) => {
      assert.equal(error.message.includes('nf65EO'), false);
      return true;
    });
  });

  it('cannot be made with absurd costs', () => {
    assert.throws(() => passwords({ costs: { ...cheap, memoryKib: 2 ** 40 } }), UnusableHashError);
    assert.throws(() => passwords({ costs: { ...cheap, passes: Number.NaN } }), UnusableHashError);
  });
});
