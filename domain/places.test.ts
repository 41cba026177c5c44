import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quay, theTown, town } from '../features/support/facts.ts';
import { having } from '../features/support/noun-facts.ts';
import { worldOf } from '../features/support/specification.ts';
import { flagsOf, withFlag } from './place-flags.ts';
import { terrainOf } from './terrain.ts';

describe('the terrain of a room', () => {
  it('has from its area what it does not say itself', () => {
    const world = worldOf(
      theTown,
      having(town, { terrain: { type: 'town', indoors: true } }),
      having(quay, { terrain: { water: true, indoors: false } }),
    );
    assert.deepEqual(terrainOf(world, quay), { type: 'town', indoors: false, water: true });
  });
});

describe('the powers of a room', () => {
  it('are those of its area without what its own deny', () => {
    const world = worldOf(
      theTown,
      having(town, { flags: ['fire', 'water'] }),
      having(quay, { flags: ['no-fire', 'water'] }),
    );
    assert.deepEqual(flagsOf(world, quay), ['water', 'no-fire']);
  });
  it('are none where nothing is said', () => assert.deepEqual(flagsOf(worldOf(theTown), quay), []));
  it('drive out what they deny', () => {
    assert.deepEqual(withFlag(['no-fire', 'air'], 'fire'), ['air', 'fire']);
    assert.deepEqual(withFlag(['fire'], 'fire'), ['fire']);
  });
});
