import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ObjectDescribed, ObjectEstablished } from '../../domain/objects.ts';
import { firstDay } from '../../features/support/first-day.ts';
import { worldOf } from '../../features/support/specification.ts';
import { assertIndexes } from '../../features/support/whole-world.ts';
import { Recorder } from '../contract-recorded.ts';
import { ann, annTakes, coin, length, quay, recorderOf, replayed, rope, textOf } from '../contract-replay.ts';
import { LedgerBrokenError } from '../ledger-errors.ts';
import { UnfinishedGenesisError } from '../replay/replay-errors.ts';
import { hashOfObjects } from '../state-hash.ts';

describe('a genesis', () => {
  const established = [...worldOf(firstDay, annTakes).objects()].map(it => ObjectEstablished(it));

  /** Appends parts of the established world; `parts` says which, and which is the last. */
  function genesis(recorder: Recorder, parts: readonly number[], last: number): void {
    const half = Math.ceil(established.length / 2);
    for (const part of parts) {
      const deeds = [recorder.deed(established.slice(part * half, (part + 1) * half))];
      recorder.entry({ kind: 'genesis', part, last: part === last, deeds });
    }
  }

  it('makes the world anew, whatever was before', async () => {
    const recorder = recorderOf([annTakes, ObjectDescribed({ goid: coin, description: 'lost' })]);
    genesis(recorder, [0, 1], 1);
    const { world, stateHash, position } = await replayed(recorder.frames);
    const wanted = worldOf(firstDay, annTakes);
    assert.deepEqual(textOf(world), textOf(wanted));
    assert.equal(stateHash, hashOfObjects(wanted.objects()));
    assert.equal(position, length + 2 + established.length);
    assertIndexes(world);
  });

  it('that is not finished is no world', async () => {
    const recorder = new Recorder();
    genesis(recorder, [0], 1);
    await assert.rejects(replayed(recorder.frames), (error: unknown) => {
      assert.ok(error instanceof UnfinishedGenesisError);
      assert.deepEqual([error.began, error.position], [1, Math.ceil(established.length / 2)]);
      return true;
    });
  });

  it('may be begun again', async () => {
    const recorder = recorderOf();
    genesis(recorder, [0], 1);
    genesis(recorder, [0, 1], 1);
    assert.equal((await replayed(recorder.frames)).objects, established.length);
  });

  it('may have a part that was undone and comes again', async () => {
    const recorder = new Recorder();
    genesis(recorder, [0, 1], 1);
    recorder.entry({ kind: 'void', batchId: 'batch 1', at: 9 });
    genesis(recorder, [1], 1);
    assert.equal((await replayed(recorder.frames)).objects, established.length);
  });

  it('has no moment in its middle', async () => {
    const recorder = recorderOf();
    genesis(recorder, [0, 1], 1);
    for (const more of [1, Math.ceil(established.length / 2), established.length - 1])
      await assert.rejects(
        replayed(recorder.frames, { to: { position: length + more } }),
        UnfinishedGenesisError,
      );
    assert.equal(
      (await replayed(recorder.frames, { to: { position: length } })).world.get(rope)?.container,
      quay,
    );
    const time = 1_000;
    assert.equal((await replayed(recorder.frames, { to: { time } })).world.get(rope)?.container, quay);
  });

  it('misses no part', async () => {
    for (const parts of [[1], [0, 0, 1, 1], [0, 2]]) {
      const recorder = new Recorder();
      genesis(recorder, parts, 9);
      await assert.rejects(
        replayed(recorder.frames),
        /part . of a genesis comes where part . was due|is not finished/,
      );
    }
    const recorder = new Recorder();
    genesis(recorder, [1], 1);
    await assert.rejects(replayed(recorder.frames), LedgerBrokenError);
  });

  it('lets nothing else happen before its end', async () => {
    const recorder = new Recorder();
    genesis(recorder, [0], 1);
    recorder.deeds([ObjectDescribed({ goid: ann, description: '' })]);
    await assert.rejects(replayed(recorder.frames), UnfinishedGenesisError);
    const sealed = new Recorder();
    genesis(sealed, [0], 1);
    sealed.entry({ kind: 'seal', stateHash: '', objects: 0, at: 1 });
    await assert.rejects(replayed(sealed.frames), UnfinishedGenesisError);
  });
});
