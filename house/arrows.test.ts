import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { cycles, homeless, wrongArrows } from './arrows.ts';
import type { Arrow } from './graph.ts';
import { readArrows } from './graph.ts';

/** The arrows of a house that consists of some files. */
async function arrowsOf(files: Readonly<Record<string, string>>): Promise<readonly Arrow[]> {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { modules, arrows } = await readArrows(root, Object.keys(files));
    assert.equal(modules, Object.keys(files).length);
    return arrows;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function complaints(files: Readonly<Record<string, string>>): Promise<string[]> {
  return wrongArrows(await arrowsOf(files));
}

const storage = { 'storage/object-store.ts': 'export interface ObjectStore { readonly path: string }' };
const serverRule =
  'server imports server, and of the rest only the types of actions/text/message.ts; server/main.ts hands it what it needs';

describe('the arrows of the house', () => {
  it('stop domain from importing storage', async () => {
    const files = { 'domain/items.ts': "import '../storage/object-store.ts';", ...storage };
    assert.deepEqual(await complaints(files), [
      'domain/items.ts imports storage/object-store.ts: domain imports nothing',
    ]);
  });

  for (const [kind, text] of Object.entries({
    'an import of types':
      "import type { ObjectStore } from '../storage/object-store.ts'; export type S = ObjectStore;",
    'an inline type': "export type S = import('../storage/object-store.ts').ObjectStore;",
    'a re-exported type': "export type { ObjectStore } from '../storage/object-store.ts';",
    'a dynamic import': "export const later = () => import('../storage/object-store.ts');",
  })) {
    it(`count ${kind} too`, async () => {
      assert.deepEqual(await complaints({ 'domain/items.ts': text, ...storage }), [
        'domain/items.ts imports storage/object-store.ts: domain imports nothing',
      ]);
    });
  }

  it('stop domain from importing packages and Node', async () => {
    const files = { 'domain/items.ts': "import 'zod'; import 'node:path'; import 'fs';" };
    assert.deepEqual(await complaints(files), [
      'domain/items.ts imports node:fs: domain imports nothing',
      'domain/items.ts imports node:path: domain imports nothing',
      'domain/items.ts imports zod: domain imports nothing',
    ]);
  });

  it('let eventsourcing hash and compress, and nothing else of Node', async () => {
    const files = {
      'eventsourcing/frames.ts': "import 'node:crypto'; import 'node:zlib'; import 'node:fs';",
    };
    assert.deepEqual(await complaints(files), [
      'eventsourcing/frames.ts imports node:fs: eventsourcing imports domain, npm packages, node:crypto and node:zlib',
    ]);
  });

  it('let telnet see the types of a message and no rule of the game', async () => {
    const message = { 'actions/text/message.ts': 'export type Line = string; export const blank = 1;' };
    const types = "import type { Line } from '../actions/text/message.ts'; export type L = Line;";
    const values = "import { blank } from '../actions/text/message.ts'; export const b = blank;";
    assert.deepEqual(await complaints({ 'server/wire.ts': types, ...message }), []);
    assert.deepEqual(await complaints({ 'server/wire.ts': values, ...message }), [
      `server/wire.ts imports actions/text/message.ts: ${serverRule}`,
    ]);
  });

  it('let only the joining parts of server see everything', async () => {
    const text = "import '../storage/lmdb.ts';";
    const files = { 'server/main.ts': text, 'server/manager.ts': text, 'storage/lmdb.ts': "import 'lmdb';" };
    assert.deepEqual(await complaints(files), [
      'server/manager.ts imports storage/lmdb.ts: the manager imports actions, domain, eventsourcing and the ports storage/object-store.ts and storage/text-store.ts',
    ]);
  });

  it('keep the joining parts out of the rest of server', async () => {
    const files = { 'server/session.ts': "import './main.ts';", 'server/main.ts': 'export const main = 1;' };
    assert.deepEqual(await complaints(files), [`server/session.ts imports server/main.ts: ${serverRule}`]);
  });

  it('keep sockets in server and files in storage', async () => {
    const text = "import 'node:net'; import 'node:fs';";
    const files = { 'server/log.ts': text, 'storage/file.ts': text, 'config/read-config.ts': text };
    assert.deepEqual(await complaints(files), [
      'config/read-config.ts imports node:net: only server opens sockets',
      'server/log.ts imports node:fs: only storage opens files and databases, and config, server/web and server/tls their own in read-*.ts and write-*.ts',
      'storage/file.ts imports node:net: only server opens sockets',
    ]);
  });

  it('let tests see everything, and nobody see tests', async () => {
    const files = {
      'domain/items.test.ts': "import '../storage/object-store.ts'; import '../storage/store.contract.ts';",
      'storage/store.contract.ts': "import 'node:test';",
      'storage/lmdb.ts': "import '../domain/items.test.ts'; import './store.contract.ts';",
      ...storage,
    };
    assert.deepEqual(await complaints(files), [
      'storage/lmdb.ts imports domain/items.test.ts: tests are imported by nobody, contract suites by tests',
      'storage/lmdb.ts imports storage/store.contract.ts: tests are imported by nobody, contract suites by tests',
    ]);
  });

  it('find what is not there', async () => {
    assert.deepEqual(await complaints({ 'storage/a.ts': "import './gone.ts';" }), [
      'storage/a.ts imports ./gone.ts: there is no such file',
    ]);
  });

  it('keep the tools of developers out of the product', () => {
    const arrow = {
      from: 'storage/a.ts',
      to: 'fast-check',
      kind: 'tool',
      typeOnly: false,
      cycle: [],
    } as const;
    assert.deepEqual(wrongArrows([arrow]), [
      'storage/a.ts imports fast-check: it is a devDependency, which players do not have',
    ]);
    assert.deepEqual(wrongArrows([{ ...arrow, typeOnly: true }]), []);
  });

  it('show each circle once, even one of types', async () => {
    const files = {
      'domain/a.ts': "import type { B } from './b.ts'; export type A = B | 1;",
      'domain/b.ts': "import type { A } from './a.ts'; export type B = A | 2;",
      'domain/c.ts': "import type { A } from './a.ts'; export type C = A;",
    };
    assert.deepEqual(cycles(await arrowsOf(files)), [
      'domain/b.ts → domain/a.ts → domain/b.ts is a circle: files import each other in one direction, types too',
    ]);
  });

  it('give every file a room', () => {
    assert.deepEqual(homeless(['domain/a.ts', 'house.test.ts', 'helpers/a.ts']), [
      'helpers/a.ts lies in no room: every file belongs to a folder that house/rooms.ts names',
    ]);
  });
});
