import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { RecordedFrame } from './ledger.ts';
import { LedgerBrokenError } from './ledger-errors.ts';
import { signCheckpoint } from './merkle/checkpoint.ts';
import { testSigner } from './merkle/contract-test-key.ts';
import { ann, bob, deeds, genesis, given, seal, sits, Trial, undone } from './verification/contract-trial.ts';

let trial: Trial;

beforeEach(async () => {
  trial = await Trial.begin();
});

describe('the verification of a ledger', () => {
  it('finds nothing wrong with one that is well', async () => {
    await trial.write(genesis(0, false, sits(ann, 1)));
    await trial.write(genesis(1, true, sits(bob, 1)));
    await trial.write(seal);
    await trial.write(deeds(sits(ann, 2)));
    await trial.write(undone('batch-3'));
    await trial.write(deeds(sits(ann, 3)));
    const seen: number[] = [];
    const found = await trial.examine({ onFrame: frame => void seen.push(frame), promised: 6 });
    assert.deepEqual(found, {
      position: 4,
      frames: 6,
      root: Buffer.from((await trial.ledger.head()).root),
      problems: [],
      remarks: [],
    });
    assert.deepEqual(seen, [1, 2, 3, 4, 5, 6]);
  });

  it('finds nothing in an empty one', async () => {
    assert.deepEqual(await trial.problems(), []);
  });

  it('finds every statement of a frame that is not true', async () => {
    await trial.fill();
    const [first, second, third] = (await trial.frames()) as [RecordedFrame, RecordedFrame, RecordedFrame];
    const other = new Uint8Array(32);
    const lies: readonly (readonly [Partial<RecordedFrame>, RegExp])[] = [
      [{ frame: 3 }, /^4: frame 3 lies where frame 2 belongs$/],
      [{ first: 5 }, /^4: frame 2 begins with position 5$/],
      [{ previousHash: other }, /^4: frame 2 does not follow the frame before it$/],
      [{ epoch: 0 }, /^4: frame 2 is of epoch 0, after epoch 1$/],
      [{ hash: other }, /^4: frame 2 has not the hash that its ledger tells$/],
      [{ leaf: other }, /^4: frame 2 has not the hash that its ledger tells$/],
      [{ eventsRoot: other }, /^4: frame 2 has the header of another$/],
      [{ count: 3 }, /^4: frame 2 has the header of another$/],
      [
        { header: second.header, hash: second.hash, leaf: second.leaf },
        /^4: frame 2 has the header of another$/,
      ],
    ];
    for (const [lie, words] of lies) {
      const [found] = await trial.problems({ frames: given([first, second, { ...third, ...lie }]) });
      assert.match(found ?? '', words);
    }
    assert.match(
      (await trial.problems({ frames: given([first, third]) }))[0] ?? '',
      /^4: frame 2 lies where frame 1 belongs$/,
    );
  });

  it('ends where nothing can be read any more, and says where the ledger should have gone on', async () => {
    await trial.fill();
    const end = new LedgerBrokenError({ position: 4, raw: new Uint8Array(), what: 'frame 2 is damaged' });
    const list = (await trial.frames()).slice(0, 2);
    assert.deepEqual(await trial.problems({ frames: given(list, end), promised: 3 }), [
      '4: frame 2 is damaged',
    ]);
    assert.deepEqual(await trial.problems({ promised: 4 }), [
      '6: the ledger ends there, but had 4 frames once',
    ]);
    await assert.rejects(trial.examine({ frames: given(list, new Error('no disk')) }), /no disk/);
  });
});

describe('the verification of checkpoints', () => {
  function note(size: number, root: Uint8Array, frames: number | null = size) {
    return { name: `note ${size}`, frames, text: signCheckpoint({ size, root }, testSigner()) };
  }

  it('names the first event behind the last checkpoint that holds', async () => {
    await trial.write(deeds(sits(ann, 1), sits(ann, 2)));
    const good = note(1, (await trial.ledger.head()).root);
    await trial.write(deeds(sits(ann, 3)));
    const [bad, later] = [note(2, new Uint8Array(32)), note(5, new Uint8Array(32), null)];
    assert.deepEqual(await trial.problems({ notes: [good, bad, later] }), [
      '3: note 2: the first 2 frames are not those that were signed for',
      '4: note 5: 5 frames were signed for, only 2 are there',
    ]);
  });

  it('does not blame a checkpoint for frames that cannot be read', async () => {
    await trial.fill();
    const end = new LedgerBrokenError({ position: 4, raw: new Uint8Array(), what: 'frame 2 is damaged' });
    const notes = [note(3, (await trial.ledger.head()).root)];
    const list = (await trial.frames()).slice(0, 2);
    assert.deepEqual(await trial.problems({ frames: given(list, end), notes }), ['4: frame 2 is damaged']);
  });
});
