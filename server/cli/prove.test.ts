import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeSigner, verifierOf, verifierText } from '../../eventsourcing/merkle/note-keys.ts';
import { runAevum } from '../../features/support/run-aevum.ts';
import { Folders, notesOf, segmentsOf, writeSmallLedger } from '../../features/support/small-ledger.ts';

const folders = new Folders();
const last = 50;
let whole: string;
let key: string;

before(async () => {
  whole = folders.make();
  key = join(whole, 'ledger', 'verifier.txt');
  await writeSmallLedger({ data: whole, batches: 15, voided: true });
});
after(() => folders.remove());

function prove(...args: string[]) {
  return runAevum(['prove', '--storage.path', whole, ...args]);
}

/** A file with the proof of a position. */
async function proofOf(position: number): Promise<string> {
  const path = join(folders.make(), 'proof.json');
  const { code } = await prove(String(position), '--out', path);
  assert.equal(code, 0);
  return path;
}

describe('aevum prove', () => {
  it('proves every event to somebody who has the public key and no ledger', async () => {
    for (const position of [1, 5, 30, last]) {
      const path = await proofOf(position);
      const { code, out } = await runAevum(['prove', '--check', path, '--key', key, '--json']);
      const { ok, event, frames, origin, ...more } = JSON.parse(out);
      assert.deepEqual(
        [code, ok, more, frames, origin],
        [0, true, { position }, 17, 'lowwater.example/test'],
      );
      assert.match(event, /^\["(AreaCreated|SatDown|StoodUp|\w+)",1,/);
    }
  });

  it('prints the proof, and says in words what it proves', async () => {
    const { code, out, err } = await prove('20');
    assert.equal(code, 0);
    assert.match(
      err,
      /^position 20: \[.*\]\nis in the ledger lowwater\.example\/test, by its signed checkpoint over 17 frames\n$/,
    );
    const { out: line } = await prove('20', '--json');
    assert.equal(line.trim().split('\n').length, 1);
    assert.deepEqual(JSON.parse(line), JSON.parse(out));
    const path = await proofOf(20);
    const shown = await runAevum(['prove', '--check', path, '--key', key]);
    assert.deepEqual([shown.code, shown.out], [0, err]);
  });

  it('says that an event was undone', async () => {
    const { err } = await prove(String(last), '--out', join(folders.make(), 'proof.json'));
    assert.match(err, /\nnote: its batch was undone and is declared void right behind it\nthe proof is in /);
    assert.doesNotMatch((await prove('20')).err, /undone/);
  });

  it('refuses what was changed, what another key signed, and what is no proof', async () => {
    const path = await proofOf(20);
    const proof = JSON.parse(readFileSync(path, 'utf8'));
    const stranger = join(folders.make(), 'stranger.txt');
    writeFileSync(
      stranger,
      verifierText(verifierOf(makeSigner('lowwater.example/test', new Uint8Array(32).fill(8)))),
    );
    const attempts = [
      [{ ...proof, event: proof.event.replace('Ann', 'Bob') }, key, /the hashes do not lead from this event/],
      [{ ...proof, index: 0 }, key, /the hashes do not lead/],
      [{ ...proof, header: 'AAAA' }, key, /the hashes do not lead/],
      [{ ...proof, checkpoint: proof.checkpoint.replace('\n17\n', '\n18\n') }, key, /is not of this text/],
      [{ ...proof, framePath: ['?'] }, key, /no proof of an event: framePath\.0: not base64/],
      [{ ...proof, more: 1 }, key, /no proof of an event: the whole: /],
      [proof, stranger, /none of the known keys has signed this/],
    ] as const;
    for (const [changed, whose, words] of attempts) {
      writeFileSync(path, JSON.stringify(changed));
      const { code, out } = await runAevum(['prove', '--check', path, '--key', whose]);
      assert.equal(code, 1);
      assert.match(out, words);
    }
    writeFileSync(path, 'no JSON');
    const { code, out } = await runAevum(['prove', '--check', path, '--key', key, '--json']);
    assert.deepEqual([code, JSON.parse(out).ok], [1, false]);
  });
});

describe('aevum prove where it cannot run', () => {
  it('ends with 2 and says why', async () => {
    const runs = [
      [['0'], /^POSITION is "0"; allowed: a whole number from 1 on\n$/],
      [['51'], /^The ledger has no event at position 51\.\n$/],
      [[], /^After the command there must be POSITION, not nothing\.\n$/],
      [['--check', key], /^Say whose signature counts/],
    ] as const;
    for (const [args, words] of runs) {
      const { code, err } = await prove(...args);
      assert.equal(code, 2);
      assert.match(err, words);
    }
  });

  it('needs a checkpoint that speaks of the event, and of this ledger', async () => {
    const data = folders.make(whole);
    const [older = '', newer = ''] = notesOf(data);
    rmSync(newer);
    const late = await runAevum(['prove', String(last), '--storage.path', data]);
    assert.equal(late.code, 2);
    assert.match(late.err, /^No checkpoint speaks of position 50 yet; the server signs one every/);
    writeFileSync(newer, readFileSync(notesOf(whole).at(-1) ?? ''));
    rmSync(segmentsOf(data).at(-1) ?? '');
    const { code, err } = await runAevum(['prove', '1', '--storage.path', data]);
    assert.equal(code, 2);
    assert.match(err, /0017\.note does not speak of this ledger: "aevum verify" tells what is wrong\.\n$/);
    for (const note of [older, newer]) rmSync(note);
    assert.match(
      (await runAevum(['prove', '1', '--storage.path', data])).err,
      /^The ledger has no checkpoint yet/,
    );
  });
});
