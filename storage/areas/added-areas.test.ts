import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { plainThing } from '../../domain/rooms.ts';
import { World } from '../../domain/world.ts';
import type { AddedAreas } from './added-areas.ts';
import { readAddedAreas } from './added-areas.ts';
import { folderOf, harbour, village } from './world-on-trial.ts';

const place = { ...plainThing, container: null, name: 'The Gate', generic: 'gate' } as const;
const world = World.of([
  { ...place, goid: goid('village'), kind: 'area', order: 1 },
  { ...place, goid: goid('village/gate'), kind: 'room', order: 2 },
]);

async function added(
  test: TestContext,
  files: Record<string, string>,
  there: World = world,
): Promise<AddedAreas> {
  const folder = await folderOf(test, files);
  return readAddedAreas(there, { files: Object.keys(files).map(it => join(folder, it)), folder });
}

describe('readAddedAreas', () => {
  it('gives an area that leads to what is in the world', async test => {
    const { areas, present } = await added(test, { 'harbour.yaml': harbour });
    assert.deepEqual([areas.map(it => it.goid), present], [['harbour'], []]);
  });

  it('leaves out what is in the world already', async test => {
    const { areas, present } = await added(test, { 'harbour.yaml': harbour, 'village.yaml': village });
    assert.deepEqual([areas.map(it => it.goid), present], [['harbour'], ['village']]);
  });

  it('tells of an id that something else has, with file and line', async test => {
    const other = World.of([
      ...world.objects(),
      { ...place, goid: goid('harbour/quay/cat'), kind: 'mobile', order: 3 },
    ]);
    await assert.rejects(
      added(test, { 'harbour.yaml': harbour }, other),
      /harbour\.yaml:31:9: rooms\.quay\.things\[3\] makes the id "harbour\/quay\/cat", which something in the world has/,
    );
  });

  it('tells where a file leads to a room that is neither in the files nor in the world', async test => {
    await assert.rejects(
      added(test, { 'harbour.yaml': harbour }, new World()),
      /harbour\.yaml:13:7: rooms\.quay\.exits\.north leads to "village\/gate", which is no room/,
    );
  });

  it('tells what a mobile carries that is no prototype', async test => {
    const carrying = harbour.replace('        gender: it\n', '        gender: it\n        carries: [fish]\n');
    await assert.rejects(
      added(test, { 'harbour.yaml': carrying }),
      /harbour\.yaml:34:9: rooms\.quay\.things\[3\]\.carries names "fish", which is no prototype/,
    );
  });

  it('tells of a file that is not there', async test => {
    const folder = await folderOf(test, {});
    const missing = readAddedAreas(world, { files: [join(folder, 'moor.yaml')], folder });
    await assert.rejects(missing, /moor\.yaml: cannot be read/);
  });
});
