import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { World } from '../../domain/world.ts';
import type { Deed, Output } from './batch.ts';
import { Pipeline } from './pipeline.ts';
import { Release } from './release.ts';

const bob = goid('bob');
const deed: Deed = { actor: bob, action: 'get', at: 0, events: [], before: new Map() };

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
    };
    const release = new Release(outlet, error => faults.push(error));
    const pipeline = new Pipeline({
      world: new World(),
      newId: () => 'batch',
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
