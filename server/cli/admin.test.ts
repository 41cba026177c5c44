import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readConfig } from '../../config/read-config.ts';
import type { CliRun } from '../../features/support/run-aevum.ts';
import { runAevum } from '../../features/support/run-aevum.ts';
import type { Account } from '../../storage/accounts/account-store.ts';
import { openLmdbAccounts } from '../../storage/accounts/lmdb.ts';
import { passwordsOf } from '../main/account-book.ts';
import { newHash } from './admin-accounts.ts';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'aevum-admin-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const env = { AEVUM_ACCOUNTS_HASHMEMORYKIB: '1024' };

function admin(words: string, input = ''): Promise<CliRun> {
  return runAevum(['admin', ...words.split(' '), '--storage.path', data], { env, input });
}

async function accountOf(name: string): Promise<Account | null> {
  const accounts = await openLmdbAccounts({ path: data, create: false });
  const account = await accounts.find(name);
  await accounts.close();
  return account;
}

/** Whether this password opens the account. */
async function opens(name: string, password: string): Promise<boolean> {
  const { config } = readConfig({ flags: {}, env });
  return passwordsOf(config).verifyPassword(password, (await accountOf(name))?.hash ?? '');
}

async function refusal(words: string, input = ''): Promise<string> {
  const { code, out, err } = await admin(words, input);
  assert.deepEqual([code, out], [2, '']);
  return err.trimEnd();
}

describe('aevum admin', () => {
  it('makes a staff character that can log in', async () => {
    const run = await admin('create ADA --password-stdin --tier admin --gender she', 'correct horse\n');
    assert.deepEqual(run, { code: 0, out: 'Ada can log in now, as admin.\n', err: '' });
    const account = await accountOf('ada');
    assert.deepEqual([account?.name, account?.tier, account?.gender], ['Ada', 'admin', 'she']);
    assert.ok(!Number.isNaN(Date.parse(account?.createdAt ?? '')));
    assert.ok(await opens('Ada', 'correct horse'));
  });

  it('lists the accounts without their hashes', async () => {
    await admin('create Bob --password-stdin', 'correct horse');
    await admin('create Carl --password-stdin --tier player', 'correct horse');
    await admin('create Ada --password-stdin --tier builder', 'battery staple');
    const { code, out } = await admin('list --json');
    assert.equal(code, 0);
    const rows: Record<string, string>[] = JSON.parse(out);
    assert.deepEqual(
      rows.map(row => [row.name, row.tier, row.gender]),
      [
        ['Ada', 'builder', 'they'],
        ['Bob', 'admin', 'they'],
        ['Carl', 'player', 'they'],
      ],
    );
    assert.ok(rows.every(row => !('hash' in row)));
    const { out: table } = await admin('list');
    assert.match(table, /^Ada +builder +since \S+Z\nBob +admin +since \S+Z\nCarl +player +since \S+Z\n$/);
  });

  it('says that there are no accounts', async () => {
    await (await openLmdbAccounts({ path: data, create: true })).close();
    assert.deepEqual(await admin('list'), { code: 0, out: 'There are no accounts yet.\n', err: '' });
  });

  it('changes tier and password, with a server running', async () => {
    const server = await openLmdbAccounts({ path: data, create: true });
    await admin('create Ada --password-stdin', 'correct horse');
    assert.equal((await admin('tier ada helper')).out, 'Ada is helper from the next login on.\n');
    assert.equal(
      (await admin('password ada --password-stdin', 'battery staple')).out,
      'Ada has a new password.\n',
    );
    assert.equal((await server.find('Ada'))?.tier, 'helper');
    await server.close();
    assert.deepEqual(
      [await opens('Ada', 'battery staple'), await opens('Ada', 'correct horse')],
      [true, false],
    );
  });

  it('refuses a name that is taken, and one that nobody has', async () => {
    await admin('create Ada --password-stdin', 'correct horse');
    assert.equal(
      await refusal('create ada --password-stdin', 'other horse'),
      'there is an account named "Ada" already',
    );
    assert.ok(await opens('Ada', 'correct horse'));
    for (const words of ['tier bob admin', 'password bob --password-stdin']) {
      assert.equal(await refusal(words, 'correct horse'), 'there is no account named "Bob"');
    }
  });

  it('refuses names and passwords that the login would refuse too', async () => {
    assert.equal(await refusal('create al --password-stdin', 'correct horse'), 'A name has 3 to 20 letters.');
    assert.equal(
      await refusal('create Ada --password-stdin', 'short'),
      'A password has 8 to 128 characters.',
    );
    const long = await refusal('create Ada --password-stdin --accounts.passwordLength 12', 'just eleven');
    assert.equal(long, 'A password has 12 to 128 characters.');
  });

  it('refuses what it does not understand', async () => {
    const start = 'Say what to do: aevum admin create, list, tier or password; --help tells more.';
    for (const words of ['', 'crate Ada', 'constructor'])
      assert.equal(await refusal(words.trim() || '--json'), start);
    assert.equal(await refusal('create'), 'After the command there must be NAME, not nothing.');
    assert.equal(await refusal('tier Ada'), 'After the command there must be NAME and TIER, not "Ada".');
    assert.equal(await refusal('list all'), 'After the command there must be nothing but flags, not "all".');
    assert.equal(
      await refusal('create Ada --tier god'),
      '--tier is "god"; allowed: player, helper, builder, admin',
    );
    assert.equal(await refusal('tier Ada god'), 'TIER is "god"; allowed: player, helper, builder, admin');
    assert.equal(await refusal('create Ada --gender x'), '--gender is "x"; allowed: he, she, it, they');
  });

  it('refuses where there is no store, and where it is out of reach', async () => {
    assert.equal(
      await refusal('list'),
      `${data}: no store can be read here: there is no ${join(data, 'accounts')}`,
    );
    const memory =
      'storage.backend is memory: its accounts live inside the running server and cannot be reached.';
    assert.equal(await refusal('list --storage.backend memory'), memory);
  });

  it('refuses to ask for a password where there is no terminal', async () => {
    assert.equal(
      await refusal('create Ada'),
      'There is no terminal to ask for the password on; use --password-stdin.',
    );
  });
});

describe('asking for a new password', () => {
  const { config } = readConfig({ flags: {}, env });

  /** What comes of it where a person types this. */
  function typed(first: string, second: string): Promise<string> {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    const answers = [first, second];
    output.on('data', shown => {
      assert.ok(!String(shown).includes(first));
      if (String(shown).endsWith(': ')) setImmediate(() => input.write(`${answers.shift()}\r`));
    });
    return newHash(config, { name: 'Ada', fromStdin: false, conversation: { input, output } });
  }

  it('takes it when it came twice', async () => {
    const hash = await typed('correct horse', 'correct horse');
    assert.ok(await passwordsOf(config).verifyPassword('correct horse', hash));
  });

  it('refuses two that differ', async () => {
    const words = 'The two passwords differ, so nothing was done.';
    await assert.rejects(typed('correct horse', 'corect horse'), { name: 'UsageError', message: words });
  });
});
