import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Draft } from '../domain/draft.ts';
import { ObjectDescribed } from '../domain/objects.ts';
import { firstDay } from '../features/support/first-day.ts';
import { anyCommands, play } from '../features/support/random-commands.ts';
import { worldOf } from '../features/support/specification.ts';
import { assertIndexes } from '../features/support/whole-world.ts';
import { everyEvent } from './contract-every-event.ts';
import { Recorder } from './contract-recorded.ts';
import {
  ann,
  annDrops,
  annTakes,
  bob,
  bobTakes,
  length,
  quay,
  read,
  recorderOf,
  replayed,
  rope,
  textOf,
} from './contract-replay.ts';
import type { Progress } from './replay.ts';
import { replay } from './replay.ts';
import { hashOfObjects } from './state-hash.ts';

describe('a replay', () => {
  it('makes the world that was played, to the byte, with all its indexes', async () => {
    await fc.assert(
      fc.asyncProperty(anyCommands, fc.nat(3), async (commands, apart) => {
        const recorder = recorderOf();
        const living = worldOf(firstDay);
        const draft = new Draft(living);
        const done = commands.map(command => play(living, draft, command));
        while (done.length > 0) recorder.deeds(...done.splice(0, apart + 1));
        const { world, stateHash, position, versions } = await replayed(recorder.frames);
        assert.deepEqual(textOf(world), textOf(living));
        assert.equal(stateHash, hashOfObjects(living.objects()));
        assert.equal(
          position,
          [...versions.values()].reduce((sum, version) => sum + version, 0),
        );
        assertIndexes(world);
      }),
      { numRuns: 60 },
    );
  });

  it('lets every kind of event happen', async () => {
    const recorder = new Recorder();
    recorder.deeds(everyEvent);
    const { world, events, objects } = await replayed(recorder.frames);
    assert.deepEqual(textOf(world), textOf(worldOf(everyEvent)));
    assert.deepEqual([events, objects], [everyEvent.length, world.size]);
  });

  it('tells how far it came, and when the newest deed was done', async () => {
    const { frames } = recorderOf([annTakes], [annDrops]);
    const { events, position, versions, at } = await replayed(frames);
    assert.deepEqual([events, position, at], [length + 2, length + 2, 1002]);
    assert.equal(versions.get(rope), 3);
    assert.deepEqual(await replayed([]).then(it => [it.position, it.at, it.objects]), [0, null, 0]);
  });

  it('stops at any position, also within a frame', async () => {
    const { frames } = recorderOf([annTakes, annDrops, bobTakes]);
    for (const [position, holder] of [
      [length, quay],
      [length + 1, ann],
      [length + 2, quay],
      [length + 3, bob],
      [length + 9, bob],
    ] as const) {
      const it = await replayed(frames, { to: { position } });
      assert.equal(it.world.get(rope)?.container, holder);
      assert.equal(it.position, Math.min(position, length + 3));
    }
    assert.equal((await replayed(frames, { to: { position: 0 } })).objects, 0);
  });

  it('stops at a time, before the first deed that was done after it', async () => {
    const recorder = recorderOf([annTakes]);
    recorder.entry({
      kind: 'deeds',
      deeds: [recorder.deed([annDrops], 5_000), recorder.deed([bobTakes], 5_001)],
    });
    const at = async (time: number) =>
      (await replayed(recorder.frames, { to: { time } })).world.get(rope)?.container;
    assert.deepEqual(
      [await at(1_000), await at(4_999), await at(5_000), await at(5_001)],
      [quay, ann, quay, bob],
    );
    assert.equal((await replayed(recorder.frames, { to: { time: 999 } })).objects, 0);
  });

  it('goes on where a snapshot ends', async () => {
    const { frames } = recorderOf([annTakes], [annDrops]);
    const first = await replayed(frames.slice(0, 2));
    const rest = await replay(read(frames.slice(2)), first.world, { from: first });
    const whole = await replayed(frames);
    assert.equal(rest.stateHash, whole.stateHash);
    assert.deepEqual([rest.position, rest.versions], [whole.position, whole.versions]);
  });

  it('reports while it runs, and waits for whoever listens', async () => {
    const told: Progress[] = [];
    const recorder = recorderOf();
    for (let n = 0; n < 30; n += 1)
      recorder.deeds(
        Array.from({ length: 1_000 }, () => ObjectDescribed({ goid: rope, description: `${n}` })),
      );
    let busy = false;
    await replayed(recorder.frames, {
      onProgress: async progress => {
        assert.equal(busy, false);
        busy = true;
        await Promise.resolve();
        busy = false;
        told.push(progress);
      },
    });
    assert.equal(told.length, 2);
    assert.deepEqual(told.at(-1), { events: length + 30_000, position: length + 30_000 });
  });

  it('can be called off', async () => {
    const { frames } = recorderOf([annTakes]);
    const aborted = AbortSignal.abort(new Error('enough'));
    await assert.rejects(replayed(frames, { signal: aborted }), { message: 'enough' });
  });
});
