import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { runAevum, spawnAevum } from '../../features/support/run-aevum.ts';
import { Folders, notesOf, writeSmallLedger } from '../../features/support/small-ledger.ts';

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

describe('aevum audit --watch', () => {
  it('looks again and again until something is wrong', async () => {
    const { data, state } = await known();
    const child = spawnAevum(['audit', '--watch', '--every', '0', '--state', state, '--storage.path', data]);
    const closed = once(child, 'close');
    const complaint = text(child.stderr);
    let looks = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      assert.match(line, /^well: 16 frames as signed/);
      looks += 1;
      if (looks === 3) rmSync(notesOf(data).at(-1) ?? '');
    }
    assert.deepEqual(await closed, [1, null]);
    assert.match(await complaint, /^ROLLED BACK/);
    assert.ok(looks >= 3);
  });

  it('ends well with a signal', async () => {
    const { data, state } = await known();
    const child = spawnAevum(['audit', '--watch', '--state', state, '--storage.path', data]);
    const closed = once(child, 'close');
    for await (const _ of createInterface({ input: child.stdout })) child.kill('SIGTERM');
    assert.deepEqual(await closed, [0, null]);
  });
});

describe('aevum audit where it cannot run', () => {
  it('ends with 2 and says why', async () => {
    const { data, state } = await known();
    const stranger = join(folders.make(), 'stranger.txt');
    writeFileSync(stranger, 'elsewhere.example+9b1d6e4c+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs');
    const runs = [
      [['audit'], /^Say where to remember: --state FILE\.\n$/],
      [['audit', '--state', state, '--every', 'often'], /^--every is "often"; allowed: a whole number\n$/],
      [
        ['audit', '--state', join(whole, 'ledger', 'verifier.txt'), '--storage.path', data],
        /is no memory of an audit/,
      ],
      [['audit', '--state', notesOf(data)[0] ?? '', '--storage.path', data], /is no memory of an audit/],
      [['audit', '--state', state, '--storage.path', data, '--key', stranger], /has the id of another key/],
    ] as const;
    for (const [args, words] of runs) {
      const { code, err } = await runAevum(args);
      assert.equal(code, 2);
      assert.match(err, words);
    }
  });
});
