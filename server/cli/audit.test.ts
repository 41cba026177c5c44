import assert from 'node:assert/strict';
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { signCheckpoint } from '../../eventsourcing/merkle/checkpoint.ts';
import { makeSigner } from '../../eventsourcing/merkle/note-keys.ts';
import { runAevum } from '../../features/support/run-aevum.ts';
import { Folders, notesOf, segmentsOf, writeSmallLedger } from '../../features/support/small-ledger.ts';

const folders = new Folders();
let whole: string;

before(async () => {
  whole = folders.make();
  await writeSmallLedger({ data: whole, batches: 15 });
});
after(() => folders.remove());

function audit(data: string, state: string, ...flags: string[]) {
  return runAevum(['audit', '--state', state, '--storage.path', data, ...flags]);
}

/** A copy of the ledger that was looked at already, and what the auditor remembers. */
async function known(): Promise<{ data: string; state: string }> {
  const data = folders.make(whole);
  const state = join(folders.make(), 'audit.json');
  assert.equal((await audit(data, state)).code, 0);
  return { data, state };
}

describe('aevum audit on an honest ledger', () => {
  it('believes the first look and says so, and sees it grow', async () => {
    const data = folders.make(whole);
    const state = join(folders.make(), 'audit.json');
    const first = await audit(data, state);
    const believed = ' This is the first look: it was believed, for there is nothing to compare with.';
    assert.deepEqual(first, {
      code: 0,
      out: `well: 16 more frames, 16 as signed, 0 behind them.${believed}\n`,
      err: '',
    });
    assert.deepEqual(await audit(data, state), {
      code: 0,
      out: 'well: 16 frames as signed, 0 behind them.\n',
      err: '',
    });
    await writeSmallLedger({ data, batches: 4 });
    const grown = await audit(data, state, '--json', '--key', join(data, 'ledger', 'verifier.txt'));
    const what = 'well: 4 more frames, 20 as signed, 0 behind them.';
    assert.deepEqual(JSON.parse(grown.out), { ok: true, verdict: 'grown', what, frames: 20, checkpoint: 20 });
    assert.equal(
      JSON.parse(readFileSync(state, 'utf8')).checkpoint,
      readFileSync(notesOf(data).at(-1) ?? '', 'utf8'),
    );
  });

  it('waits for the first checkpoint, but not for ever', async () => {
    const data = folders.make(whole);
    for (const note of notesOf(data)) rmSync(note);
    const state = join(folders.make(), 'audit.json');
    assert.deepEqual(await audit(data, state), {
      code: 0,
      out: 'well: 16 frames, and no checkpoint yet.\n',
      err: '',
    });
    const { code, err } = await audit(data, state, '--max-unsigned', '15');
    assert.deepEqual([code, err], [1, 'UNSIGNED GROWTH: 16 frames of which no checkpoint speaks.\n']);
  });

  it('bears a short tail without a signature', async () => {
    const data = folders.make(whole);
    rmSync(notesOf(data).at(-1) ?? '');
    const state = join(folders.make(), 'audit.json');
    const unsigned = 16 - signedBy(notesOf(data).at(-1));
    const { code, err } = await audit(data, state, '--max-unsigned', String(unsigned - 1));
    const words = `UNSIGNED GROWTH: ${unsigned} frames of which no checkpoint speaks.\n`;
    assert.deepEqual([code, err], [1, words]);
    assert.equal((await audit(data, state, '--max-unsigned', String(unsigned))).code, 0);
  });
});

/** How many frames a checkpoint speaks of, by its name; it is signed a little behind the append that makes it due. */
function signedBy(note = ''): number {
  return Number.parseInt(basename(note), 10);
}

describe('aevum audit on one that is not', () => {
  it('sees that the newest checkpoint is gone, or all of them', async () => {
    const { data, state } = await known();
    const [older = '', newer = ''] = notesOf(data);
    rmSync(newer);
    const { code, err } = await audit(data, state);
    const words = `ROLLED BACK: 16 frames were signed for, and now there are ${signedBy(older)}.\n`;
    assert.deepEqual([code, err], [1, words]);
    rmSync(older);
    assert.equal(
      (await audit(data, state)).err,
      'ROLLED BACK: 16 frames were signed for, and now there are 0.\n',
    );
  });

  it('sees that the newest segment is gone, whether it knows its checkpoint or not', async () => {
    const { data, state } = await known();
    const gone = segmentsOf(data).at(-1) ?? '';
    rmSync(gone);
    const words = 'ROLLED BACK: 16 frames were signed for, and now there are 14.\n';
    assert.deepEqual(await audit(data, state), { code: 1, out: '', err: words });
    assert.deepEqual(await audit(data, join(folders.make(), 'new.json')), { code: 1, out: '', err: words });
  });

  it('sees an older copy in its place', async () => {
    const data = folders.make(whole);
    const state = join(folders.make(), 'audit.json');
    await writeSmallLedger({ data, batches: 5 });
    assert.equal((await audit(data, state)).code, 0);
    rmSync(join(data, 'ledger'), { recursive: true });
    cpSync(join(whole, 'ledger'), join(data, 'ledger'), { recursive: true });
    assert.equal(
      (await audit(data, state)).err,
      'ROLLED BACK: 21 frames were signed for, and now there are 16.\n',
    );
  });

  it('sees another past under the same key', async () => {
    const { state } = await known();
    const other = folders.make();
    copyFileSync(join(whole, 'ledger.key'), join(other, 'ledger.key'));
    await writeSmallLedger({ data: other, batches: 20, action: 'lie' });
    const { code, err } = await audit(other, state);
    assert.deepEqual([code, err], [1, 'FORKED: the first 16 frames are not those that were signed for.\n']);
  });

  it('sees a checkpoint of another key', async () => {
    const { data, state } = await known();
    const stranger = makeSigner('lowwater.example/test', new Uint8Array(32).fill(8));
    writeFileSync(
      notesOf(data).at(-1) ?? '',
      signCheckpoint({ size: 16, root: new Uint8Array(32) }, stranger),
    );
    const { code, out } = await audit(data, state, '--json');
    assert.deepEqual([code, JSON.parse(out).verdict], [1, 'bad-signature']);
    assert.match((await audit(data, state)).err, /^BAD SIGNATURE: none of the known keys has signed this/);
  });

  it('sees that somebody wrote something else in place of a checkpoint', async () => {
    const { data, state } = await known();
    writeFileSync(notesOf(data).at(-1) ?? '', 'trust me');
    const { code, err } = await audit(data, state);
    assert.deepEqual(
      [code, err],
      [1, 'BAD SIGNATURE: this is not a signed note: text, an empty line, signatures.\n'],
    );
  });

  it('sees damage', async () => {
    const { data, state } = await known();
    const [old = ''] = segmentsOf(data);
    const bytes = readFileSync(old);
    bytes[bytes.length - 1] = 0;
    writeFileSync(old, bytes);
    const { code, err } = await audit(data, state);
    assert.equal(code, 1);
    assert.match(err, /^DAMAGED at position \d+: frame \d is damaged\.\n$/);
  });
});
