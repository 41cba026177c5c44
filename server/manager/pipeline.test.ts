import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { World } from '../../domain/world.ts';
import type { Deed, Output } from './batch.ts';
import { Pipeline } from './pipeline.ts';
import { Release } from './release.ts';

const bob = goid('bob');
const nobody = { filled: () => {}, slow: () => {}, kept: () => {}, undone: () => {} };
const texts = { written: [], forgotten: [] };
const deed: Deed = { actor: bob, action: 'get', at: 0, events: [], before: new Map(), texts };

describe('a line that cannot be told', () => {
  it('neither undoes what is durable nor keeps the next line from being told', async () => {
    const faults: unknown[] = [];
    const settled: string[] = [];
    const outlet = {
      show: () => {
        throw new Error('the wire is broken');
      },
      prompt: () => {},
      carryOut: () => {},
      inform: () => {},
    };
    const release = new Release(outlet, error => faults.push(error));
    const pipeline = new Pipeline({
      world: new World(),
      newId: () => 'batch',
      filled: () => {},
      keep: async () => {},
      kept: batch => release.batch(batch),
      slow: () => {},
      undone: () => assert.fail('it was durable'),
    });
    pipeline.add(deed);
    const message = { channel: 'main', lines: [] } as const;
    const output = (name: string): Output => ({
      actor: bob,
      deliveries: [{ to: [bob], message }],
      effects: [],
      settle: () => settled.push(name),
    });
    release.hold(output('one'), pipeline.filling);
    release.hold(output('two'), pipeline.filling);
    await pipeline.drain();
    assert.deepEqual(settled, ['one', 'two']);
    assert.equal(faults.length, 2);
  });
});

describe('a moment between two batches', () => {
  /** A pipeline in which there is always something to be written, as under steady load. */
  function busyPipeline(keep: () => Promise<void>) {
    const world = new World();
    const pipeline = new Pipeline({ ...nobody, world, newId: () => 'batch', keep });
    pipeline.add(deed);
    return pipeline;
  }

  it('comes though there is always something to be written, and nothing is written meanwhile', async () => {
    let happened = 1;
    let kept = 0;
    let writing = true;
    const pipeline = busyPipeline(async () => {
      assert.ok(writing, 'written in the pause');
      kept = happened;
      // Something more happens while this is being written: there is never a moment without.
      if (happened < 50) {
        happened += 1;
        pipeline.add(deed);
      }
    });
    const see = () => happened;
    const ended = await pipeline.exclusive({
      see,
      work: async seen => {
        writing = false;
        assert.equal(seen, kept, 'what was seen is what is kept');
        assert.ok(happened > seen, 'more has happened since');
        for (let turn = 0; turn < 5; turn += 1) await new Promise(resolve => setImmediate(resolve));
        writing = true;
        return 'ended';
      },
    });
    assert.equal(ended, 'ended');
    assert.ok(happened < 50);
    await pipeline.drain();
    assert.deepEqual([happened, kept], [50, 50]);
  });

  it('shows the world as it was put back, where the batch before it is undone', async () => {
    let world = 'before';
    const pipeline = new Pipeline({
      ...nobody,
      world: new World(),
      newId: () => 'batch',
      keep: () => Promise.reject(new Error('the disk is full')),
      undone: () => {
        world = 'before';
      },
    });
    world = 'after';
    pipeline.add(deed);
    const seen = await pipeline.exclusive({ see: () => world, work: async it => it });
    assert.equal(seen, 'before');
  });

  it('is given to one after the other, and goes on after one that failed', async () => {
    const pipeline = busyPipeline(async () => {});
    const order: string[] = [];
    const interlude = (name: string, whenEmpty: boolean) => ({
      see: () => name,
      work: async (seen: string) => {
        order.push(seen);
        await null;
        if (name === 'two') throw new Error(name);
      },
      whenEmpty,
    });
    const all = [
      pipeline.exclusive(interlude('one', false)),
      pipeline.exclusive(interlude('two', false)),
      pipeline.exclusive(interlude('three', true)),
    ];
    assert.deepEqual(
      (await Promise.allSettled(all)).map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(order, ['one', 'two', 'three']);
  });

  it('waits for all that has happened where that is wanted', async () => {
    let kept = 0;
    const pipeline = busyPipeline(async () => {
      kept += 1;
      if (kept < 3) pipeline.add(deed);
    });
    const seen = await pipeline.exclusive({ see: () => kept, work: async it => it, whenEmpty: true });
    assert.equal(seen, 3);
  });
});
