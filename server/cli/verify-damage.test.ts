import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { signCheckpoint } from '../../eventsourcing/merkle/checkpoint.ts';
import { makeSigner, verifierOf, verifierText } from '../../eventsourcing/merkle/note-keys.ts';
import { runAevum } from '../../features/support/run-aevum.ts';
import { Folders, notesOf, segmentsOf, writeSmallLedger } from '../../features/support/small-ledger.ts';
import { firstPositions, verify } from '../../features/support/verify.ts';

/** Each flip is a process of its own; torture flips every bit within one. */
const everyBytes = 151;
const batches = 15;
const folders = new Folders();
let whole: string;

before(async () => {
  whole = folders.make();
  await writeSmallLedger({ data: whole, batches });
});
after(() => folders.remove());

interface Flip {
  readonly name: string;
  readonly bytes: Buffer;
  readonly at: number;
  readonly first: number | undefined;
}

function flipsIn(path: string): Flip[] {
  const bytes = readFileSync(path);
  const positions = firstPositions(bytes);
  const places = [...bytes.keys()].filter(at => at % everyBytes === 0);
  return places.map(at => ({ name: path.slice(whole.length), bytes, at, first: positions[at] }));
}

describe('one changed byte', () => {
  it('anywhere in an old segment is found, and its place named', async () => {
    const flips = segmentsOf(whole).slice(0, -1).flatMap(flipsIn);
    assert.ok(flips.length > 30);
    const worker = async (data: string) => {
      for (let flip = flips.pop(); flip; flip = flips.pop()) {
        const spoilt = Buffer.from(flip.bytes);
        spoilt[flip.at] = (spoilt[flip.at] ?? 0) ^ (1 << (flip.at % 8));
        writeFileSync(join(data, flip.name), spoilt);
        const { code, ok, problems } = await verify(data);
        assert.deepEqual(
          [code, ok, problems[0]?.position],
          [1, false, flip.first],
          `${flip.name} at ${flip.at}`,
        );
        writeFileSync(join(data, flip.name), flip.bytes);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, () => worker(folders.make(whole))));
  });

  it('in the newest frame is found, since a checkpoint speaks of it', async () => {
    const data = folders.make(whole);
    const newest = segmentsOf(data).at(-1) ?? '';
    const bytes = readFileSync(newest);
    const first = firstPositions(bytes).at(-1);
    bytes[bytes.length - 3] = 0;
    writeFileSync(newest, bytes);
    const { code, problems, torn } = await verify(data);
    assert.equal(code, 1);
    assert.ok(torn > 0);
    assert.deepEqual(
      problems.map(({ position }) => position),
      [first, first],
    );
  });
});

describe('what somebody took away or put there', () => {
  it('finds that the newest segment is gone', async () => {
    const data = folders.make(whole);
    const newest = segmentsOf(data).at(-1) ?? '';
    const [first] = firstPositions(readFileSync(newest));
    rmSync(newest);
    const { code, problems } = await verify(data);
    assert.equal(code, 1);
    assert.equal(problems[0]?.position, first);
    assert.match(problems[0]?.what ?? '', /ends there, but had 16 frames once/);
    assert.match(problems[1]?.what ?? '', /0016\.note: 16 frames were signed for, only 14 are there/);
  });

  it('finds that a segment in the middle or the first one is gone', async () => {
    for (const which of [0, 1]) {
      const data = folders.make(whole);
      const gone = segmentsOf(data)[which] ?? '';
      const [first] = firstPositions(readFileSync(gone));
      rmSync(gone);
      const { code, problems } = await verify(data);
      assert.deepEqual([code, problems[0]?.position], [1, first]);
      assert.match(problems[0]?.what ?? '', /^frame \d is missing/);
    }
  });

  it('finds a checkpoint of another key, and one under a false name', async () => {
    const data = folders.make(whole);
    const [older = '', newer = ''] = notesOf(data);
    const stranger = makeSigner('lowwater.example/test', new Uint8Array(32).fill(8));
    writeFileSync(newer, signCheckpoint({ size: 16, root: new Uint8Array(32) }, stranger));
    renameSync(older, older.replace('10.note', '09.note'));
    const { code, problems } = await verify(data);
    assert.equal(code, 1);
    assert.match(problems[0]?.what ?? '', /09\.note: this checkpoint speaks of 10 frames, its name says 9/);
    assert.match(problems[1]?.what ?? '', /16\.note: none of the known keys has signed this/);
    writeFileSync(join(data, 'stranger.txt'), verifierText(verifierOf(stranger)));
    const theirs = await verify(data, '--key', join(data, 'stranger.txt'));
    assert.match(theirs.problems[1]?.what ?? '', /the first 16 frames are not those that were signed for/);
  });

  it('finds that the key is gone', async () => {
    const data = folders.make(whole);
    rmSync(join(data, 'ledger', 'verifier.txt'));
    const { code, problems } = await verify(data);
    assert.deepEqual(
      [code, problems],
      [1, [{ position: 1, what: 'there are 2 checkpoints and no key to check them with' }]],
    );
  });

  it('finds another past or an older one only by a checkpoint that was kept elsewhere', async () => {
    const later = folders.make(whole);
    await writeSmallLedger({ data: later, batches: 5 });
    const kept = notesOf(later).at(-1) ?? '';
    assert.equal((await verify(whole)).code, 0);
    const older = await verify(whole, '--from', kept);
    assert.equal(older.code, 1);
    assert.deepEqual(older.problems, [
      { position: 51, what: `${kept}: 21 frames were signed for, only 16 are there` },
    ]);
    const other = folders.make();
    cpSync(join(whole, 'ledger.key'), join(other, 'ledger.key'));
    await writeSmallLedger({ data: other, batches: 30, action: 'lie' });
    assert.equal((await verify(other)).code, 0);
    const forked = await verify(other, '--from', kept);
    assert.equal(forked.code, 1);
    assert.match(forked.problems[0]?.what ?? '', /the first 21 frames are not those that were signed for/);
  });

  it('says it in words', async () => {
    const data = folders.make(whole);
    rmSync(segmentsOf(data).at(-1) ?? '');
    const { code, out } = await runAevum(['verify', '--storage.path', data]);
    assert.equal(code, 1);
    assert.match(
      out,
      /\nposition 45: the ledger ends there, .*\n.*\nFOUND WRONG: 2, the first at position 45 \(.*\)\n$/,
    );
  });
});
