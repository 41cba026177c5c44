import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import { World } from '../domain/world.ts';
import { ann, apple, quay } from '../features/support/facts.ts';
import { SmallRun } from './contract-small-run.ts';
import { divergences } from './divergence.ts';
import { differences } from './first-difference.ts';

let run: SmallRun;

beforeEach(() => {
  run = new SmallRun();
  run.take();
  run.drop();
  run.take();
});
afterEach(() => run.end());

/** Where the world parts from one in which some objects are others. */
async function partings(change: (objects: readonly GameObject[]) => readonly GameObject[]) {
  const world = await run.world();
  const primary = World.of(change([...world.objects()]));
  const found = await divergences(run.ledger, differences(world, primary), primary);
  return found.map(({ object, same, deed }) => [object.goid, same, deed?.position, deed?.type]);
}

describe('where an object and its history part', () => {
  it('is the first deed that the store does not have', async () => {
    const before = (await run.rebuild({ to: { position: 10 } })).world.get(apple);
    const old = (objects: readonly GameObject[]) =>
      objects.map(it => (it.goid === apple && before ? before : it));
    assert.deepEqual(await partings(old), [[apple, 10, 11, 'ItemTaken']]);
  });

  it('is the last deed where the ledger never had it so, and nothing where it does not know it', async () => {
    const odd = (objects: readonly GameObject[]) => [
      ...objects.map(it => (it.goid === apple ? { ...it, name: 'pear' } : it)),
      ...objects.filter(it => it.goid === quay).map(it => ({ ...it, goid: goid('forged') })),
    ];
    assert.deepEqual(await partings(odd), [
      [apple, null, 11, 'ItemTaken'],
      ['forged', null, undefined, undefined],
    ]);
  });

  it('is looked for in what the store has lost, too', async () => {
    const without = (objects: readonly GameObject[]) => objects.filter(it => it.goid !== ann);
    assert.deepEqual(await partings(without), [[ann, null, 7, 'GameEntered']]);
  });
});
