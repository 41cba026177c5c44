import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { goid } from '../domain/ids.ts';
import { areaLimits } from './areas/limits.ts';
import { complaints, folderOf, harbour, start, village } from './areas/world-on-trial.ts';
import { readAreas } from './areas.ts';

async function bothAreas(test: TestContext) {
  return readAreas({
    folder: await folderOf(test, { 'village.yaml': village, 'harbour.yaml': harbour }),
    start,
  });
}

describe('readAreas', () => {
  it('gives areas in the order of their files, with whole ids and defaults', async t => {
    const areas = await bothAreas(t);
    assert.deepEqual(
      areas.map(area => area.goid),
      ['harbour', 'village'],
    );
    const [quay, market] = areas[0]!.rooms;
    assert.equal(quay!.goid, 'harbour/quay');
    assert.equal(quay!.description, 'Wet granite.\nA smell of tar.');
    assert.deepEqual(market, {
      goid: 'harbour/market',
      name: 'The Market',
      description: 'Loud.',
      reactions: [],
      traits: {},
      exits: [],
      things: [],
    });
  });

  it('gives exits whole targets, and their direction for a name', async t => {
    const [area] = await bothAreas(t);
    const plain = { aliases: [], description: '', traits: {} };
    assert.deepEqual(area!.rooms[0]!.exits, [
      { goid: 'harbour/quay/north', direction: 'north', to: 'village/gate', name: 'north', ...plain },
      { goid: 'harbour/quay/east', direction: 'east', to: 'harbour/market', name: 'east', ...plain },
      {
        goid: 'harbour/quay/down',
        direction: 'down',
        to: 'harbour/market',
        name: 'trapdoor',
        aliases: ['hatch'],
        description: 'It is open.',
        traits: {},
      },
    ]);
  });

  it('spreads a count out and fills containers', async t => {
    const [area] = await bothAreas(t);
    const plain = { kind: 'item', aliases: [], short: '', movable: true, plural: false, traits: {} };
    const apple = { ...plain, name: 'an apple', description: 'Red.' };
    assert.deepEqual(area!.rooms[0]!.things, [
      { ...apple, goid: 'harbour/quay/apple-1' },
      { ...apple, goid: 'harbour/quay/apple-2' },
      {
        kind: 'container',
        goid: 'harbour/quay/chest',
        name: 'a chest',
        aliases: ['box'],
        short: 'stands here',
        description: 'Oak.',
        movable: false,
        plural: false,
        traits: {},
        capacity: 3,
        contents: [{ ...plain, goid: 'harbour/quay/rope', name: 'a rope', description: 'Hemp.' }],
      },
      {
        kind: 'mobile',
        goid: 'harbour/quay/cat',
        name: 'a cat',
        aliases: [],
        short: '',
        description: 'Grey.',
        gender: 'it',
        traits: { respawns: { room: 'harbour/quay', seconds: 900 } },
      },
    ]);
  });

  it('leaves files alone that are no world files', async t => {
    const folder = await folderOf(t, {
      'harbour.yaml': harbour,
      'village.yaml': village,
      'README.md': '#',
      '.x.yaml': '[',
    });
    assert.equal((await readAreas({ folder, start })).length, 2);
  });
});

describe('a mistake in the folder is told', () => {
  it('tells that there is no folder', async t => {
    const [said] = await complaints(join(await folderOf(t, {}), 'nowhere'));
    assert.match(said!, /^world: cannot be read: ENOENT/);
  });

  it('tells that the folder has no world file', async t => {
    const said = await complaints(await folderOf(t, { 'README.md': '#' }));
    assert.deepEqual(said, ['world: has no world file; at least one file ending in .yaml is needed']);
  });

  it('tells that the start room is missing', async t => {
    const folder = await folderOf(t, { 'harbour.yaml': harbour, 'village.yaml': village });
    const said = await complaints(folder, goid('harbour/qay'));
    assert.deepEqual(said, [
      'world: the start room is "harbour/qay", which is no room; did you mean "harbour/quay"?',
    ]);
  });

  it('tells of every file that cannot be read, or is named wrongly, or is too long, or is not UTF-8', async t => {
    const folder = await folderOf(t, {
      'harbour.yaml': harbour,
      'village.yaml': village,
      'moor.yml': village,
      'latin.yaml': Uint8Array.of(0xe4),
      'long.yaml': '#'.repeat(areaLimits.fileBytes + 1),
    });
    await mkdir(join(folder, 'folder.yaml'));
    const [first, ...rest] = await complaints(folder);
    assert.match(first!, /^folder\.yaml: cannot be read: EISDIR/);
    assert.deepEqual(rest, [
      'latin.yaml: cannot be read: The encoded data was not valid for encoding utf-8',
      'long.yaml: has 1048577 bytes; at most 1048576 are allowed',
      'moor.yml: is not named as an area: lower-case letters, digits and single hyphens, then .yaml',
    ]);
  });
});
