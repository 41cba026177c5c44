import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runAevum } from '../../features/support/run-aevum.ts';
import {
  Folders,
  notesOf,
  openSmallLedger,
  segmentsOf,
  writeSmallLedger,
} from '../../features/support/small-ledger.ts';
import { verify } from '../../features/support/verify.ts';

const batches = 15;
const folders = new Folders();
let whole: string;

before(async () => {
  whole = folders.make();
  await writeSmallLedger({ data: whole, batches });
});
after(() => folders.remove());

describe('aevum verify on a whole ledger', () => {
  it('says that all is well, in words', async () => {
    const { code, out, err } = await runAevum(['verify', '--storage.path', whole]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      new RegExp(`^ledger: ${join(whole, 'ledger')}\nframes: 16, up to position 50\nroot: [0-9a-f]{64}\n`),
    );
    assert.match(out, /\ncheckpoints: 2, the newest over 16 frames\n/);
    assert.match(out, /\nall is well \(\d+\.\d s\)\n$/);
  });

  it('says so in JSON, with the root that the checkpoint states', async () => {
    const found = await verify(whole, '--key', join(whole, 'ledger', 'verifier.txt'));
    const root = readFileSync(notesOf(whole).at(-1) ?? '', 'utf8').split('\n')[2] ?? '';
    const { code, ok, position, frames, checkpoints, problems, torn, remarks } = found;
    assert.deepEqual(
      { code, ok, position, frames, checkpoints },
      { code: 0, ok: true, position: 50, frames: 16, checkpoints: 2 },
    );
    assert.deepEqual([problems, remarks, torn], [[], [], 0]);
    assert.equal(found.root, Buffer.from(root, 'base64').toString('hex'));
  });

  it('takes a torn tail for what a crash leaves, and says so', async () => {
    const data = folders.make(whole);
    const newest = segmentsOf(data).at(-1) ?? '';
    appendFileSync(newest, readFileSync(newest).subarray(0, 300));
    const { code, torn, remarks } = await verify(data);
    assert.deepEqual([code, torn], [0, 300]);
    assert.match(remarks[0] ?? '', /300 bytes of an unfinished one/);
  });

  it('works beside whoever writes to it', async () => {
    const data = folders.make(whole);
    const ledger = await openSmallLedger({ data });
    const lease = await ledger.acquire('a server');
    assert.equal((await verify(data)).code, 0);
    await lease.release();
    await ledger.close();
  });

  it('has nothing against an empty one', async () => {
    const data = folders.make();
    await writeSmallLedger({ data, batches: 0 });
    assert.equal((await verify(data)).frames, 1);
    rmSync(join(data, 'ledger'), { recursive: true });
    const { code, err } = await runAevum(['verify', '--storage.path', data]);
    assert.deepEqual(
      [code, err],
      [2, `There is no ledger in ${join(data, 'ledger')}; eventSourcing.path names another place.\n`],
    );
  });

  it('goes on from a checkpoint that was kept elsewhere', async () => {
    const data = folders.make(whole);
    await writeSmallLedger({ data, batches: 3 });
    const { code, frames } = await verify(data, '--from', notesOf(whole)[0] ?? '');
    assert.deepEqual([code, frames], [0, 19]);
  });
});

describe('aevum verify where it cannot run', () => {
  it('ends with 2 and says why', async () => {
    const inMemory = await runAevum(['verify', '--eventSourcing.ledger', 'memory']);
    assert.deepEqual(
      [inMemory.code, inMemory.err],
      [2, 'eventSourcing.ledger is memory; only a ledger in files can be looked at.\n'],
    );
    const noFile = await runAevum(['verify', '--storage.path', whole, '--key', join(whole, 'nowhere')]);
    assert.deepEqual([noFile.code, noFile.err], [2, `There is no file ${join(whole, 'nowhere')}.\n`]);
    const noKey = await runAevum(['verify', '--storage.path', whole, '--key', join(whole, 'ledger.key')]);
    assert.equal(noKey.code, 2);
    assert.match(noKey.err, /this is not an Ed25519 public key/);
  });
});
