import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Chain } from './chain.ts';
import { frame } from './contract-ledger.ts';
import type { Place } from './draft.ts';
import { draftFrame, sealFrame } from './draft.ts';
import type { Span } from './file/stream-table.ts';
import { decodeTable } from './file/stream-table.ts';
import type { StoredFrame } from './stored-frame.ts';
import { tableOf } from './stored-frame.ts';
import { Streams } from './streams.ts';

/** A chain of one frame, written in epoch 3. */
function chainOfOne(): Chain {
  const chain = new Chain({ recentBatches: 10 });
  const draft = draftFrame(frame('first', ['lamp:1', 'lamp:2']), new Streams());
  chain.add(sealFrame(draft, chain.next(3)), draft.spans);
  return chain;
}

/** A next frame that lies at another place than it should. */
function next(chain: Chain, forged: Partial<Place>, events = ['lamp:3']): [StoredFrame, readonly Span[]] {
  const stored = sealFrame(draftFrame(frame('next', events), new Streams()), { ...chain.next(3), ...forged });
  return [stored, decodeTable(tableOf(stored))];
}

describe('the chain of a ledger', () => {
  it('takes a frame that follows the one before it', () => {
    const chain = chainOfOne();
    assert.equal(chain.flawOf(...next(chain, {})), null);
    assert.equal(chain.flawOf(...next(chain, { epoch: 4 }, ['door:1'])), null);
  });

  for (const [what, forged, events, flaw] of [
    ['another number', { frame: 2 }, ['lamp:3'], 'frame 2 lies where frame 1 belongs'],
    ['another position', { first: 4 }, ['lamp:3'], 'frame 1 begins with position 4'],
    [
      'another frame before it',
      { previousHash: new Uint8Array(32) },
      ['lamp:3'],
      'frame 1 does not follow the frame before it',
    ],
    ['an older epoch', { epoch: 2 }, ['lamp:3'], 'frame 1 is of epoch 2, after epoch 3'],
    ['a version too far', {}, ['lamp:4'], 'frame 1 leaves out a version of lamp'],
    ['a version that was there', {}, ['lamp:2'], 'frame 1 leaves out a version of lamp'],
  ] as const) {
    it(`says what is wrong with a frame that has ${what}`, () => {
      const chain = chainOfOne();
      assert.equal(chain.flawOf(...next(chain, forged, [...events])), flaw);
    });
  }

  it('says what is wrong with a frame whose table has more or fewer events than its header says', () => {
    const chain = chainOfOne();
    const [stored] = next(chain, {});
    assert.equal(chain.flawOf(stored, []), 'frame 1 has 0 events, its header says 1');
  });

  it('forgets the receipts of the oldest batches and knows that they were there', () => {
    const chain = new Chain({ recentBatches: 2 });
    for (const [at, id] of ['a', 'b', 'c'].entries()) {
      const draft = draftFrame(frame(id, [`lamp:${at + 1}`]), new Streams());
      chain.add(sealFrame(draft, chain.next(1)), draft.spans);
    }
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map(id => chain.recent.mayBeOlder(id)),
      [true, false, false, false],
    );
    assert.deepEqual(
      ['a', 'b', 'c'].map(id => chain.recent.find(id)?.frame),
      [undefined, 1, 2],
    );
  });
});
