import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  annDrops,
  annTakes,
  bob,
  bobTakes,
  length,
  quay,
  recorderOf,
  replayed,
  rope,
} from '../contract-replay.ts';
import type { RecordedFrame } from '../ledger.ts';
import { LedgerBrokenError } from '../ledger-errors.ts';

describe('a batch that was undone', () => {
  it('never happened, and its numbers are used up', async () => {
    const recorder = recorderOf([annTakes]);
    const undone = recorder.frames[1] as RecordedFrame;
    recorder.entry({ kind: 'void', batchId: undone.batchId, at: 9 });
    recorder.deeds([bobTakes]);
    const { world, events, position, versions, at } = await replayed(recorder.frames);
    assert.equal(world.get(rope)?.container, bob);
    assert.deepEqual([events, position, versions.get(rope), at], [length + 1, length + 2, 3, 1003]);
  });

  it('is not seen at a position inside it either', async () => {
    const recorder = recorderOf([annTakes, annDrops]);
    recorder.entry({ kind: 'void', batchId: 'batch 1', at: 9 });
    recorder.deeds([bobTakes]);
    const { world, position } = await replayed(recorder.frames, { to: { position: length + 1 } });
    assert.equal(world.get(rope)?.container, quay);
    assert.equal(position, length + 1);
    const before = await replayed(recorder.frames, { to: { position: length } });
    assert.equal(before.position, length);
  });

  it('may be a seal', async () => {
    const recorder = recorderOf();
    recorder.entry({ kind: 'seal', stateHash: 'wrong', objects: 0, at: 1 });
    recorder.entry({ kind: 'void', batchId: 'batch 1', at: 9 });
    assert.equal((await replayed(recorder.frames)).position, length);
  });

  it('has to be right before', async () => {
    const recorder = recorderOf([annTakes], [annDrops]);
    recorder.entry({ kind: 'void', batchId: 'batch 1', at: 9 });
    await assert.rejects(replayed(recorder.frames), {
      name: 'LedgerBrokenError',
      position: length + 3,
      message: /batch 1 is undone, but it is not right before this/,
    });
  });

  it('is undone once', async () => {
    const recorder = recorderOf([annTakes]);
    for (const _ of 'xx') recorder.entry({ kind: 'void', batchId: 'batch 1', at: 9 });
    await assert.rejects(replayed(recorder.frames), LedgerBrokenError);
  });
});
