import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import type { Batch, Output } from './batch.ts';
import type { Outlet, PlayerId } from './outlet.ts';
import { Release } from './release.ts';

const bob = goid('bob');
const ann = goid('ann');

describe('the release of lines', () => {
  it('holds what changed the world until its batch is durable, and what the same people read after it', () => {
    const { release, prompted } = beginning();
    const batch = newBatch(1);
    release.hold(outputOf(bob), batch);
    release.offer(outputOf(bob), undefined);
    release.offer(outputOf(ann), undefined);
    assert.deepEqual(prompted, [ann]);
    release.batch(batch);
    assert.deepEqual(prompted, [ann, bob, bob]);
  });

  it('lets a batch keep nothing of what was told, so that a batch that is remembered holds no other in memory', () => {
    const { release } = beginning();
    const batch = newBatch(1);
    release.hold(outputOf(bob), batch);
    release.batch(batch);
    assert.deepEqual(batch.held, []);
  });
});

function beginning(): { release: Release; prompted: PlayerId[] } {
  const prompted: PlayerId[] = [];
  const outlet: Outlet = {
    show: () => undefined,
    prompt: who => void prompted.push(who),
    carryOut: () => undefined,
    inform: () => undefined,
  };
  return { release: new Release(outlet, () => assert.fail('a line could not be told')), prompted };
}

function newBatch(number: number): Batch {
  return { id: `batch ${number}`, number, deeds: [], held: [], news: [] };
}

function outputOf(actor: PlayerId): Output {
  return { actor, deliveries: [], effects: [], settle: () => undefined };
}
