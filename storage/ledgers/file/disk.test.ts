import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { disk } from './disk.ts';
import { withFile, writeWhole } from './file-layer.ts';

const synchronousData = 0o10000;

async function freshFolder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'aevum-disk-'));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

describe('the disk of this machine', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    it(`keeps what is written, cut off, linked, renamed and taken away, as on ${platform}`, async t => {
      const files = disk(platform);
      const folder = await freshFolder(t);
      const [one, other] = [join(folder, 'one'), join(folder, 'other')];
      await withFile(files, { path: one, opening: 'create' }, async file => {
        await writeWhole(file, Buffer.from('hello world'), 0);
        await writeWhole(file, Buffer.from('W'), 6);
        await file.truncate(8);
        await file.sync();
        assert.equal(await file.size(), 8);
      });
      await files.link(one, other);
      await assert.rejects(files.link(one, other), { code: 'EEXIST' });
      await assert.rejects(files.open(one, 'create'), { code: 'EEXIST' });
      await files.rename(one, join(folder, 'renamed'));
      await files.syncFolder(folder);
      assert.deepEqual((await files.list(folder)).toSorted(), ['other', 'renamed']);
      await files.unlink(other);
      assert.deepEqual(
        [await files.exists(other), await files.exists(join(folder, 'renamed'))],
        [false, true],
      );
      assert.equal(await readFile(join(folder, 'renamed'), 'utf8'), 'hello Wo');
    });
  }

  it('makes each write durable by itself', async t => {
    if (process.platform !== 'linux') return t.skip('needs /proc');
    const folder = await freshFolder(t);
    for (const opening of ['create', 'write'] as const) {
      await withFile(disk(), { path: join(folder, 'file'), opening }, async () => {
        const flags = await flagsOf(join(folder, 'file'));
        assert.deepEqual(
          flags.map(it => (it & synchronousData) !== 0),
          [true],
        );
      });
    }
  });

  it('says what is wrong when it cannot look', async t => {
    const folder = await freshFolder(t);
    await withFile(disk(), { path: join(folder, 'file'), opening: 'create' }, async () => {});
    await assert.rejects(disk().exists(join(folder, 'file', 'lease')), { code: 'ENOTDIR' });
  });

  it('makes a folder with all above it', async t => {
    const folder = await freshFolder(t);
    await disk().makeFolder(join(folder, 'a', 'b', 'c'));
    await disk().makeFolder(join(folder, 'a', 'b', 'c'));
    assert.deepEqual(await readdir(join(folder, 'a', 'b')), ['c']);
  });
});

/** The flags with which this process has a file open. */
async function flagsOf(path: string): Promise<number[]> {
  const flags: number[] = [];
  for (const entry of await readdir('/proc/self/fd')) {
    const target = await readlink(`/proc/self/fd/${entry}`).catch(() => null);
    if (target !== path) continue;
    const info = await readFile(`/proc/self/fdinfo/${entry}`, 'utf8');
    flags.push(Number.parseInt(/flags:\s*(\d+)/.exec(info)?.[1] ?? '0', 8));
  }
  return flags;
}
