import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { snapshotFolder } from './snapshots.ts';

let base: string;
let folder: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'aevum-shelf-'));
  folder = join(base, 'snapshots');
});
afterEach(() => rmSync(base, { recursive: true }));

const header = (madeAt: number) => Buffer.from(`${JSON.stringify({ format: 1, madeAt })}\n`);

describe('a folder of snapshots', () => {
  it('lists nothing where there is none, and makes nothing by that', async () => {
    assert.deepEqual(await snapshotFolder(folder).list(), []);
    assert.deepEqual(readdirSync(base), []);
  });

  it('keeps what is written, for its owner alone, under the position in 16 digits, the newest first', async () => {
    const shelf = snapshotFolder(folder);
    assert.equal(await shelf.write(9, [header(5), Buffer.from('a'), Buffer.from('b')]), header(5).length + 2);
    await shelf.write(12, [header(6)]);
    assert.deepEqual(await shelf.list(), [
      { position: 12, madeAt: 6 },
      { position: 9, madeAt: 5 },
    ]);
    assert.equal((await shelf.read(9)).toString(), `${header(5)}ab`);
    assert.deepEqual(readdirSync(folder).sort(), ['0000000000000009.snapshot', '0000000000000012.snapshot']);
    assert.equal(statSync(join(folder, '0000000000000009.snapshot')).mode & 0o777, 0o600);
    await shelf.remove(9);
    await shelf.remove(9);
    assert.deepEqual(readdirSync(folder), ['0000000000000012.snapshot']);
  });

  it('replaces one whole, and shows nothing of one that cannot be finished', async () => {
    const shelf = snapshotFolder(folder);
    await shelf.write(9, [header(5)]);
    function* unfinished() {
      yield header(6);
      throw new Error('the world is gone');
    }
    await assert.rejects(shelf.write(9, unfinished()), /the world is gone/);
    assert.deepEqual(await shelf.list(), [{ position: 9, madeAt: 5 }]);
    await shelf.write(9, [header(7)]);
    assert.deepEqual(await shelf.list(), [{ position: 9, madeAt: 7 }]);
    assert.deepEqual(readdirSync(folder), ['0000000000000009.snapshot']);
  });

  it('passes over other files, and one without a header is as old as can be', async () => {
    const shelf = snapshotFolder(folder);
    await shelf.write(1, [Buffer.from('x')]);
    for (const name of ['0000000000000002.snapshot.tmp', '3.snapshot', 'notes'])
      writeFileSync(join(folder, name), '');
    assert.deepEqual(await shelf.list(), [{ position: 1, madeAt: 0 }]);
  });

  it('says so where the folder cannot be read', async () => {
    writeFileSync(folder, '');
    await assert.rejects(snapshotFolder(folder).list(), /ENOTDIR/);
    await assert.rejects(snapshotFolder(folder).read(1), /ENOTDIR/);
  });
});
