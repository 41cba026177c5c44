import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { readAreas } from '../areas.ts';
import { moorFile } from './moor-on-trial.ts';
import { complaints, folderOf } from './world-on-trial.ts';

const start = goid('moor/stones');

async function moor(t: Parameters<typeof folderOf>[0]) {
  const [area] = await readAreas({ folder: await folderOf(t, { 'moor.yaml': moorFile }), start });
  assert.ok(area);
  const things = area.rooms.flatMap(it => it.things);
  const exits = area.rooms.flatMap(it => it.exits);
  return {
    area,
    thing: (id: string) => things.find(it => it.goid.endsWith(`/${id}`)),
    exit: (id: string) => exits.find(it => it.goid.endsWith(id)),
  };
}

describe('what a world file says of a thing besides its looks', () => {
  const key = goid('moor/stones/key');

  it('gives areas and rooms their terrain, powers, senses and map', async t => {
    const { area } = await moor(t);
    assert.deepEqual(area.traits, { terrain: { type: 'grassland' }, flags: ['fire'], areaMap: 'world' });
    assert.deepEqual(area.rooms[0]?.traits, {
      senses: { smell: 'It smells of heather.' },
      terrain: { dark: true },
      flags: ['no-fire'],
    });
    assert.deepEqual(area.rooms[1]?.traits, { terrain: { indoors: true } });
  });

  it('hangs a door that is written on one side on both', async t => {
    const { exit } = await moor(t);
    const openable = { open: false, lock: { locked: true, keys: [key] } };
    assert.deepEqual(exit('stones/north')?.traits, { openable });
    assert.equal(exit('stones/north')?.name, 'door');
    assert.deepEqual(exit('hut/south')?.traits, { doorway: { hangsAt: 'moor/stones/north' } });
  });

  it('lets a thing be sat on, read, written on and felt', async t => {
    const { thing } = await moor(t);
    assert.deepEqual(thing('bench')?.traits, {
      senses: { touch: 'It is smooth.' },
      seat: { places: 3 },
      writing: { text: 'SIT HERE', room: 0 },
    });
    assert.deepEqual(thing('slate')?.traits, { writing: { text: '', room: 80 } });
    assert.deepEqual(thing('cat')?.traits, {
      senses: { sound: 'It purrs.' },
      respawns: { room: 'moor/stones', seconds: 900 },
    });
  });

  it('lets a thing give light, and last so long', async t => {
    const { thing } = await moor(t);
    assert.deepEqual(thing('lamp')?.traits, { light: { lit: false, wick: true }, expires: 600 });
    assert.deepEqual(thing('crystal')?.traits, { light: { lit: true, wick: false } });
  });

  it('fills wells without end, jugs to the brim and flasks not at all', async t => {
    const { thing } = await moor(t);
    assert.deepEqual(thing('well')?.traits.liquid, { of: 'water', draughts: 1, capacity: null });
    assert.deepEqual(thing('jug')?.traits.liquid, { of: 'beer', draughts: 3, capacity: 3 });
    assert.deepEqual(thing('flask')?.traits.liquid, { of: '', draughts: 0, capacity: 4 });
  });

  it('leads through portals and lets levers move things', async t => {
    const { thing } = await moor(t);
    assert.deepEqual(thing('arch')?.traits.portal, {
      to: 'moor/hut',
      way: 'crawl',
      arrival: '!name crawls in.',
      departure: null,
      passage: null,
    });
    const deeds = [
      { do: 'swing', what: 'moor/stones/north' },
      { do: 'unlock', what: 'moor/hut/chest' },
    ];
    assert.deepEqual(thing('lever')?.traits.verbs, [{ verb: 'pull', told: 'It clicks.', seen: '', deeds }]);
  });

  it('gives a lid a lock where there are keys, and speaks of some things in the plural', async t => {
    const { thing } = await moor(t);
    assert.deepEqual(thing('chest')?.traits.openable, { open: false, lock: { locked: false, keys: [key] } });
    const trousers = thing('trousers');
    assert.ok(trousers?.kind === 'item' && trousers.plural);
  });
});

const mistakes: Readonly<Record<string, readonly [old: string, changed: string, ...said: string[]]>> = {
  'a key that is nothing': [
    'keys: [stones/key]',
    'keys: [stones/kez]',
    'moor.yaml:15:46: rooms.stones.exits.north.keys[1] speaks of "moor/stones/kez", which is no thing and no exit; did you mean "moor/stones/key"?',
  ],
  'a portal to nowhere': [
    'portal: { to: hut,',
    'portal: { to: hat,',
    'moor.yaml:55:19: rooms.stones.things[9].portal.to speaks of "moor/hat", which is no room; did you mean "moor/hut"?',
  ],
  'a lever that moves nothing': [
    'swing: stones/north',
    'swing: stones/nrth',
    'moor.yaml:63:17: rooms.stones.things[10].verbs[1].does[1].swing speaks of "moor/stones/nrth", which is no thing and no exit; did you mean "moor/stones/north"?',
  ],
  'a door in no known state': [
    'door: locked',
    'door: ajar',
    'moor.yaml:15:25: rooms.stones.exits.north.door is not known; allowed: open, closed, locked',
  ],
  'a deed that is none': [
    'swing: stones/north',
    'burn: stones/north',
    'moor.yaml:63:17: rooms.stones.things[10].verbs[1].does[1].burn is not known here; allowed: open, close, swing, lock, unlock',
    'moor.yaml:63:17: rooms.stones.things[10].verbs[1].does[1] must be one deed, as "open: cellar/down"',
  ],
  'an unknown terrain': [
    'terrain: grassland',
    'terrain: jelly',
    'moor.yaml:4:1: terrain is not known; allowed: city, town, grassland, forest, hills, mountains, desert, tundra, swamp, beach, sea, underground',
  ],
};

describe('a mistake in what a file says of a thing is told with its place', () => {
  for (const [mistake, [old, changed, ...said]] of Object.entries(mistakes))
    it(`tells of ${mistake}`, async t => {
      assert.ok(moorFile.includes(old));
      const folder = await folderOf(t, { 'moor.yaml': moorFile.replace(old, changed) });
      assert.deepEqual(await complaints(folder, start), said);
    });
});
