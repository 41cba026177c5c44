import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { open } from 'lmdb';
import { goid } from '../../domain/ids.ts';
import { openLmdb } from './lmdb.ts';

async function freshPath(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-opening-'));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

async function lie(path: string): Promise<Record<string, string>> {
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names.filter(entry => entry.isFile() && entry.name !== 'lock.mdb');
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ parentPath, name }) => [
        join(parentPath, name),
        (await readFile(join(parentPath, name))).toString('base64'),
      ]),
    ),
  );
}

/** Asserts that opening fails so, with and without leave to create, and changes no file. */
async function refuses(path: string, expected: object): Promise<void> {
  const before = await lie(path).catch(() => null);
  await assert.rejects(openLmdb({ path, create: false }), expected);
  await assert.rejects(openLmdb({ path, create: true }), expected);
  assert.deepEqual(await lie(path).catch(() => null), before);
}

async function writeForeign(path: string, meta?: object): Promise<void> {
  const root = open(join(path, 'world'), { overlappingSync: false });
  if (meta) await root.openDB('meta', { encoding: 'json' }).put('store', meta);
  else await root.openDB('something', { encoding: 'json' }).put('a', 1);
  await root.close();
}

describe('opening a world in lmdb', () => {
  it('makes nothing where nothing is, unless it is asked to', async t => {
    const path = join(await freshPath(t), 'not', 'there');
    const expected = { name: 'StoreUnreadableError', path, message: /there is no .*not\/there\/world/ };
    await assert.rejects(openLmdb({ path, create: false }), expected);
    await assert.rejects(readdir(path), { code: 'ENOENT' });
    const store = await openLmdb({ path, create: true });
    assert.equal(store.isNew, true);
    await store.close();
  });

  it('makes the world in a folder that holds other things', async t => {
    const path = await freshPath(t);
    await writeFile(join(path, 'notes.txt'), 'mine');
    const store = await openLmdb({ path, create: true });
    assert.equal(store.isNew, true);
    await store.close();
  });

  it('goes on where the making of a world was cut off', async t => {
    const path = await freshPath(t);
    for (const prepare of [
      () => mkdir(join(path, 'world')),
      () => writeFile(join(path, 'world', 'lock.mdb'), ''),
      () => writeFile(join(path, 'world', 'data.mdb'), ''),
      async () => open(join(path, 'world'), { overlappingSync: false }).close(),
    ]) {
      await rm(join(path, 'world'), { recursive: true, force: true });
      await mkdir(join(path, 'world'), { recursive: true });
      await prepare().catch(() => undefined);
      await assert.rejects(openLmdb({ path, create: false }), { name: 'StoreUnreadableError' });
      const store = await openLmdb({ path, create: true });
      assert.equal(store.isNew, true);
      await store.close();
    }
  });

  it('refuses a store of a newer schema and names both versions', async t => {
    const path = await freshPath(t);
    await writeForeign(path, { madeBy: 'aevum', holds: 'world', schemaVersion: 7 });
    await refuses(path, { name: 'StoreTooNewError', path, found: 7, known: 1, message: /7.*1.*newer Aevum/ });
  });

  it('refuses an LMDB file that Aevum did not make', async t => {
    const path = await freshPath(t);
    await writeForeign(path);
    await refuses(path, { name: 'StoreUnreadableError', path, message: /Aevum did not make it/ });
  });

  it('refuses a store that another program marked', async t => {
    const path = await freshPath(t);
    await writeForeign(path, { madeBy: 'someone', schemaVersion: 1 });
    await refuses(path, { name: 'StoreUnreadableError', message: /Aevum did not make it/ });
  });

  it('refuses a store that holds something else than a world', async t => {
    const path = await freshPath(t);
    await writeForeign(path, { madeBy: 'aevum', holds: 'accounts', schemaVersion: 1 });
    await refuses(path, { name: 'StoreUnreadableError', message: /it holds accounts, not world/ });
  });

  it('refuses a path that is a file', async t => {
    const path = join(await freshPath(t), 'file');
    await writeFile(path, 'text');
    await refuses(path, { name: 'StoreUnreadableError', path, reason: 'it is not a directory' });
    await refuses(join(path, 'deeper'), { name: 'StoreUnreadableError', reason: /ENOTDIR/ });
  });

  it('refuses a world that is a file, a folder of other files, or no LMDB file', async t => {
    const path = await freshPath(t);
    await writeFile(join(path, 'world'), 'text');
    await refuses(path, { name: 'StoreUnreadableError', reason: 'it is not a directory' });
    await rm(join(path, 'world'));
    await mkdir(join(path, 'world'));
    await writeFile(join(path, 'world', 'photo.png'), 'text');
    await refuses(path, { name: 'StoreUnreadableError', reason: /other files \(photo.png\)/ });
    await writeFile(join(path, 'world', 'data.mdb'), 'x'.repeat(9000));
    await refuses(path, { name: 'StoreUnreadableError', reason: /data.mdb: it is not an LMDB file/ });
  });

  it('refuses an LMDB file that is cut off, at whatever byte', async t => {
    const path = await freshPath(t);
    const store = await openLmdb({ path, create: true });
    await store.commit({ id: '1', objects: new Map([[goid('a'), Buffer.alloc(50_000)]]) });
    await store.close();
    const file = join(path, 'world', 'data.mdb');
    const whole = await readFile(file);
    for (const length of [
      1,
      100,
      159,
      160,
      4096,
      4255,
      8192,
      30_000,
      whole.length - 4096,
      whole.length - 1,
    ]) {
      await writeFile(file, whole.subarray(0, length));
      await refuses(path, { name: 'StoreUnreadableError', reason: /cut off|not an LMDB file/ });
    }
    await writeFile(file, whole);
    await (await openLmdb({ path, create: false })).close();
  });

  it('refuses a file of another LMDB version', async t => {
    const path = await freshPath(t);
    await (await openLmdb({ path, create: true })).close();
    const file = join(path, 'world', 'data.mdb');
    const bytes = await readFile(file);
    bytes.writeUInt32LE(1, 28);
    await writeFile(file, bytes);
    await refuses(path, { name: 'StoreUnreadableError', reason: /not an LMDB file/ });
  });

  it('refuses a path that it may not read', async t => {
    const path = await freshPath(t);
    await chmod(path, 0);
    try {
      await asNobody(() => refuses(path, { name: 'StoreUnreadableError', path, reason: /EACCES/ }));
    } finally {
      await chmod(path, 0o700);
    }
  });
});

// Root may read everything, so it must be somebody else for a moment.
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
