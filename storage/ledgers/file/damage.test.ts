import assert from 'node:assert/strict';
import { mkdtemp, open, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { crc32 } from 'node:zlib';
import { FaultLayer } from '../../../features/support/faults/fault-layer.ts';
import { seeded } from '../../../features/support/faults/seeded.ts';
import { flipBits, ledgerOf } from '../../../features/torture/ledger/flips.ts';
import { begin } from '../../../features/torture/ledger/life.ts';
import { batchesOf, Pen } from '../contract-ledger.ts';
import { openFileLedger } from './file-ledger.ts';

const segment = '0000000000000000.seg';

/** A folder with a ledger of three frames of one event; the bytes of its one segment, and where the last frame begins. */
async function written(t: TestContext, { closed }: { closed: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'aevum-damage-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'ledger');
  const ledger = await openFileLedger({ path });
  const pen = await Pen.take(ledger);
  for (const [at, id] of ['a', 'b'].entries()) await pen.add(id, [`lamp:${at + 1}`]);
  const last = (await readFile(join(path, segment))).length;
  await pen.add('c', ['lamp:3']);
  await ledger.close();
  // What a killed server leaves: nobody gave the lease back.
  if (!closed)
    for (const name of await readdir(path)) if (name.startsWith('lease')) await unlink(join(path, name));
  return { path, file: join(path, segment), last, bytes: await readFile(join(path, segment)) };
}

async function overwrite(file: string, at: number, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
  await handle.close();
}

describe('damage of a file ledger', () => {
  it('is named by position for every bit of every segment', async t => {
    const choose = seeded(7);
    const flips = await flipBits(await ledgerOf(2000, choose), { bits: 8, choose });
    t.diagnostic(`${flips} flipped bits were named`);
    assert.ok(flips > 16_000);
  });

  for (const [what, tail] of [
    ['a part of a frame', (last: Buffer) => last.subarray(0, 150)],
    ['a whole header and half a body', (last: Buffer) => last.subarray(0, 190)],
    ['zeros', () => Buffer.alloc(5000)],
    ['garbage', () => Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 2_654_435_761) >>> 11))],
    [
      'a frame that is right but for its last byte',
      (last: Buffer) => Buffer.concat([last.subarray(0, -1), Buffer.of(0)]),
    ],
  ] as const) {
    it(`is no damage at the end after a crash: ${what} is cut off, and it goes on`, async t => {
      const { path, file, last, bytes } = await written(t, { closed: false });
      await truncate(file, last);
      await overwrite(file, last, tail(bytes.subarray(last)));
      const ledger = await openFileLedger({ path });
      assert.deepEqual(await batchesOf(ledger), ['a', 'b']);
      await (await Pen.take(ledger)).add('d', ['lamp:3']);
      await ledger.close();
      const again = await openFileLedger({ path });
      assert.deepEqual(await batchesOf(again), ['a', 'b', 'd']);
      await again.close();
    });
  }

  it('is not taken for a torn end where a later frame follows: position and bytes are told', async t => {
    const { path, file, last, bytes } = await written(t, { closed: false });
    const second = last / 2;
    await overwrite(file, second + 190, Buffer.from('!'));
    await assert.rejects(openFileLedger({ path }), error => {
      assert.ok(error instanceof Error && 'position' in error && 'raw' in error);
      assert.deepEqual([error.name, error.position], ['LedgerBrokenError', 2]);
      assert.match(error.message, /frame 1 is damaged, and frame 2 lies behind it/);
      const expected = Buffer.from(bytes.subarray(second));
      expected[190] = '!'.charCodeAt(0);
      assert.deepEqual([...(error.raw as Uint8Array)], [...expected]);
      return true;
    });
    assert.equal((await readFile(file)).length, bytes.length, 'nothing was cut off');
  });

  it('is not taken for a torn end where the ledger was closed well', async t => {
    for (const length of [0, 10, 150]) {
      const { path, file, last } = await written(t, { closed: true });
      await truncate(file, last + length);
      const expected = {
        name: 'LedgerBrokenError',
        position: 3,
        message: /it ends with 2 frames, but had 3 once/,
      };
      await assert.rejects(openFileLedger({ path }), expected);
    }
  });

  it('is found where a segment is missing or the first one is', async t => {
    const { path, file } = await written(t, { closed: false });
    await writeFile(join(path, '0000000000000007.seg'), '');
    await assert.rejects(openFileLedger({ path }), { name: 'LedgerBrokenError', position: 4 });
    await unlink(file);
    await assert.rejects(openFileLedger({ path }), { position: 1, message: /frame 0 is missing/ });
  });

  it('is found where a frame was put in place of another, with all checksums right', async t => {
    const { path, file, last, bytes } = await written(t, { closed: false });
    const forged = Buffer.from(bytes.subarray(last / 2, last));
    forged[48] = (forged[48] ?? 0) ^ 1;
    forged.writeUInt32LE(crc32(forged.subarray(0, 180)), 180);
    await overwrite(file, last / 2, forged);
    const follows = {
      name: 'LedgerBrokenError',
      position: 2,
      message: /frame 1 does not follow the frame before it/,
    };
    await assert.rejects(openFileLedger({ path }), follows);
    await overwrite(file, last / 2, bytes.subarray(0, last / 2));
    await assert.rejects(openFileLedger({ path }), {
      position: 2,
      message: /frame 0 lies where frame 1 belongs/,
    });
  });

  it('is found where a body was changed with its checksum, when it is read', async t => {
    const { path, file, last, bytes } = await written(t, { closed: true });
    const forged = Buffer.from(bytes.subarray(last));
    forged.write('W', 204);
    forged.writeUInt32LE(crc32(forged.subarray(184)), 36);
    forged.writeUInt32LE(crc32(forged.subarray(0, 180)), 180);
    await overwrite(file, last, forged);
    const ledger = await openFileLedger({ path });
    await assert.rejects(batchesOf(ledger), {
      name: 'LedgerBrokenError',
      position: 3,
      message: /not what was written/,
    });
    await ledger.close();
  });

  it('is found where bytes rot after it was opened, in reading and looking up', async t => {
    const { path, file, last } = await written(t, { closed: true });
    const ledger = await openFileLedger({ path, recentBatches: 1 });
    await overwrite(file, last / 2 + 10, Buffer.of(99));
    const expected = { name: 'LedgerBrokenError', position: 2, message: /damaged after it was stored/ };
    await assert.rejects(batchesOf(ledger), expected);
    await assert.rejects(ledger.lookup('b'), expected);
    await ledger.close();
  });

  it('is found where another frame lies in its place after it was opened', async t => {
    const { path, file, last, bytes } = await written(t, { closed: true });
    const ledger = await openFileLedger({ path });
    await overwrite(file, last / 2, bytes.subarray(0, last / 2));
    await assert.rejects(batchesOf(ledger), { position: 2, message: /frame 1 is not where it was/ });
    const forged = Buffer.from(bytes.subarray(last / 2, last));
    forged[48] = (forged[48] ?? 0) ^ 1;
    forged.writeUInt32LE(crc32(forged.subarray(0, 180)), 180);
    await overwrite(file, last / 2, forged);
    await assert.rejects(batchesOf(ledger), { position: 2, message: /does not follow the frame before it/ });
    await ledger.close();
  });

  it('is found where a table of streams has no form, with all checksums right', async t => {
    const { path, file, last, bytes } = await written(t, { closed: true });
    const forged = Buffer.from(bytes.subarray(last));
    forged.writeUInt32LE(1000, 184);
    forged.writeUInt32LE(crc32(forged.subarray(184)), 36);
    forged.writeUInt32LE(crc32(forged.subarray(0, 180)), 180);
    await overwrite(file, last, forged);
    const expected = { name: 'LedgerBrokenError', position: 3, message: /table of streams is malformed/ };
    await assert.rejects(openFileLedger({ path }), expected);
  });

  it('is not what a newer Aevum wrote: that is said, and nothing is cut off', async t => {
    const { path, file, last, bytes } = await written(t, { closed: false });
    const newer = Buffer.from(bytes.subarray(last));
    newer.writeUInt32LE(2, 4);
    newer.writeUInt32LE(crc32(newer.subarray(0, 180)), 180);
    await overwrite(file, last, newer);
    await assert.rejects(openFileLedger({ path }), {
      name: 'LedgerBrokenError',
      message: /newer Aevum \(header 2\)/,
    });
  });

  it('of a lease lets it be read, and be acquired by nobody until somebody has looked', async () => {
    const disk = new FaultLayer();
    await (await begin(disk, 1)).ledger.close();
    const damaged = disk.flipped('/ledger/lease-0000000000000001', { byte: 40, bit: 2 });
    await assert.rejects(begin(damaged, 2), {
      name: 'LedgerHeldError',
      message: /lease-0000000000000001 cannot be read/,
    });
  });
});
