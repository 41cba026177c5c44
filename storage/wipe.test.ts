import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openLmdb } from './primary/lmdb.ts';
import { WorldInUseError, wipeWorld } from './wipe.ts';

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'aevum-wipe-'));
});
afterEach(() => rmSync(path, { recursive: true }));

async function makeWorld(): Promise<void> {
  const store = await openLmdb({ path, create: true });
  await store.close();
}

describe('wiping the world', () => {
  it('removes the world and nothing beside it', async () => {
    await makeWorld();
    mkdirSync(join(path, 'accounts'));
    writeFileSync(join(path, 'accounts', 'data.mdb'), 'theirs');
    assert.equal(await wipeWorld(path), 'wiped');
    assert.deepEqual(readdirSync(path), ['accounts']);
    assert.deepEqual(readdirSync(join(path, 'accounts')), ['data.mdb']);
  });

  it('says that there was none', async () => {
    assert.equal(await wipeWorld(path), 'absent');
    assert.equal(await wipeWorld(join(path, 'nowhere')), 'absent');
  });

  it('refuses a folder that is no world', async () => {
    mkdirSync(join(path, 'world'));
    writeFileSync(join(path, 'world', 'holiday.jpg'), 'dear');
    await assert.rejects(wipeWorld(path), { name: 'StoreUnreadableError' });
    assert.ok(existsSync(join(path, 'world', 'holiday.jpg')));
  });

  it('touches nothing where files of others lie in the world', async () => {
    await makeWorld();
    writeFileSync(join(path, 'world', 'notes.txt'), 'mine');
    await assert.rejects(wipeWorld(path), { name: 'StoreUnreadableError' });
    assert.deepEqual(readdirSync(join(path, 'world')), ['data.mdb', 'lock.mdb', 'notes.txt']);
  });

  it('refuses while another process has it open, and not after that process died', async () => {
    const program = `
      const { openLmdb } = await import(${JSON.stringify(import.meta.resolve('./primary/lmdb.ts'))});
      const store = await openLmdb({ path: ${JSON.stringify(path)}, create: true });
      await store.isEmpty();
      console.log('open');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    await assert.rejects(wipeWorld(path), (error: Error) => {
      assert.ok(error instanceof WorldInUseError);
      assert.match(error.message, new RegExp(`in use by process ${other.pid}; stop the server first$`));
      return true;
    });
    other.kill('SIGKILL');
    await once(other, 'close');
    assert.equal(await wipeWorld(path), 'wiped');
  });
});
