import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GameEvent } from '../../domain/event.ts';
import { firstDay } from '../../features/support/first-day.ts';
import { worldOf } from '../../features/support/specification.ts';
import { annDrops, annTakes, bobTakes, length, recorderOf, replayed } from '../contract-replay.ts';
import { SealMismatchError } from '../replay/replay-errors.ts';
import { hashOfObjects } from '../state-hash.ts';

describe('a seal', () => {
  const seal = (...facts: readonly GameEvent[]) => {
    const world = worldOf(facts);
    const stateHash = hashOfObjects(world.objects());
    return { kind: 'seal', stateHash, objects: world.size, at: 9 } as const;
  };

  it('is compared, as often as there is one', async () => {
    const recorder = recorderOf();
    recorder.entry(seal(...firstDay));
    recorder.deeds([annTakes]);
    recorder.entry(seal(...firstDay, annTakes));
    recorder.entry(seal(...firstDay, annTakes));
    assert.equal((await replayed(recorder.frames)).position, length + 1);
  });

  it('that is broken tells both hashes, and where to look', async () => {
    const recorder = recorderOf();
    recorder.entry(seal(...firstDay));
    recorder.deeds([annTakes], [annDrops], [bobTakes]);
    const wrong = seal(...firstDay);
    recorder.entry(wrong);
    await assert.rejects(replayed(recorder.frames), (error: unknown) => {
      assert.ok(error instanceof SealMismatchError);
      assert.deepEqual([error.after, error.position], [length, length + 3]);
      assert.equal(error.sealed.stateHash, wrong.stateHash);
      assert.equal(error.replayed.stateHash, seal(...firstDay, bobTakes).stateHash);
      assert.ok(error.message.includes(`happened after position ${length}`), error.message);
      return true;
    });
  });

  it('counts the objects too', async () => {
    const recorder = recorderOf();
    recorder.entry({ ...seal(...firstDay), objects: 1 });
    await assert.rejects(replayed(recorder.frames), {
      name: 'SealMismatchError',
      after: 0,
      position: length,
    });
  });

  it('is not asked behind the place where the replay stops', async () => {
    const recorder = recorderOf([annTakes]);
    recorder.entry({ ...seal(), stateHash: 'wrong' });
    assert.equal((await replayed(recorder.frames, { to: { position: length } })).position, length);
  });
});
