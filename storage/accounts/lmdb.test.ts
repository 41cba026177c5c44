import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goid } from '../../domain/ids.ts';
import { accountStoreContract, anna } from './account-store.contract.ts';
import { openLmdbAccounts } from './lmdb.ts';

const racing = 40;

// This file is its own child: `node lmdb.test.ts create <path> <prefix>` creates accounts when it is told to.
const [, , role, childPath = '', prefix = ''] = process.argv;
if (role === 'create') await createAsChild();
else declareTests();

/** Tells that it is ready, waits for a line, then tries names that others want too and many of its own. */
async function createAsChild(): Promise<void> {
  const store = await openLmdbAccounts({ path: childPath, create: true });
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  for (let number = 0; number < racing; number += 1) {
    const account = { ...anna, name: `wanted${number}`, goid: goid(prefix) };
    const won = await store.create(account).then(
      () => 'won',
      (error: Error) => error.name,
    );
    process.stdout.write(`${number} ${won}\n`);
  }
  // Far more than the map that the other process opened with.
  const names = Array.from({ length: 300 }, (_, number) => `${prefix}${number}`);
  await Promise.all(names.map(name => store.create({ ...anna, name, hash: 'x'.repeat(3000) })));
  process.stdout.write('done\n');
  await store.close();
  process.stdin.destroy();
}

async function freshPath(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-accounts-'));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

function startChild(path: string, name: string) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'create', path, name], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {},
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const readLine = async () => String((await lines.next()).value);
  return { readLine, go: () => child.stdin.end('go\n'), exited: once(child, 'exit') };
}

function declareTests(): void {
  accountStoreContract('lmdb', async () => {
    const path = await mkdtemp(join(tmpdir(), 'aevum-accounts-'));
    const store = await openLmdbAccounts({ path, create: true });
    return {
      store,
      async dispose() {
        await store.close();
        await rm(path, { recursive: true });
      },
    };
  });

  describe('accounts in lmdb', () => {
    it('are there when the store is opened again', async t => {
      const path = await freshPath(t);
      const store = await openLmdbAccounts({ path, create: true });
      await store.create(anna);
      await store.close();
      const again = await openLmdbAccounts({ path, create: false });
      assert.deepEqual(await again.list(), [anna]);
      await again.close();
    });

    it('are written to the end when the store closes meanwhile', async t => {
      const path = await freshPath(t);
      const store = await openLmdbAccounts({ path, create: true });
      const created = store.create(anna);
      await store.close();
      await created;
      const again = await openLmdbAccounts({ path, create: false });
      assert.deepEqual(await again.list(), [anna]);
      await again.close();
    });

    it('are seen at once by a process that has them open while another creates them', async t => {
      const path = await freshPath(t);
      const store = await openLmdbAccounts({ path, create: true });
      const child = startChild(path, 'child');
      assert.equal(await child.readLine(), 'ready');
      assert.equal(await store.find('wanted0'), null);
      child.go();
      for (let number = 0; number < racing; number += 1) {
        assert.equal(await child.readLine(), `${number} won`);
        assert.equal((await store.find(`wanted${number}`))?.goid, 'child');
      }
      assert.equal(await child.readLine(), 'done');
      assert.equal((await store.list()).length, racing + 300);
      await store.create({ ...anna, name: 'last' });
      assert.deepEqual(await child.exited, [0, null]);
      await store.close();
    });

    it('have one owner for each name that two processes create at once', async t => {
      const path = await freshPath(t);
      const children = ['one', 'two'].map(name => startChild(path, name));
      for (const child of children) assert.equal(await child.readLine(), 'ready');
      for (const child of children) child.go();
      for (let number = 0; number < racing; number += 1) {
        const lines = await Promise.all(children.map(child => child.readLine()));
        assert.deepEqual(lines.sort(), [`${number} NameTakenError`, `${number} won`]);
      }
      for (const child of children) assert.equal(await child.readLine(), 'done');
      for (const child of children) assert.deepEqual(await child.exited, [0, null]);
      const store = await openLmdbAccounts({ path, create: false });
      assert.equal((await store.list()).length, racing + 600);
      await store.close();
    });
  });
}
