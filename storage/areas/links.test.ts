import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaLimits } from './limits.ts';
import { complaints, complaintsWhen, folderOf, harbour, village } from './world-on-trial.ts';

/** What a builder changes in the harbour, and what is then said. */
const mistakes: Record<string, { old: string; changed: string; said: string }> = {
  'an exit to a room of this area that is not there': {
    old: 'east: market',
    changed: 'east: markt',
    said: 'harbour.yaml:12:7: rooms.quay.exits.east leads to "harbour/markt", which is no room; did you mean "harbour/market"?',
  },
  'an exit to a room that is in another area': {
    old: 'north: village/gate',
    changed: 'north: gate',
    said: 'harbour.yaml:13:7: rooms.quay.exits.north leads to "harbour/gate", which is no room; did you mean "village/gate"?',
  },
  'an exit to nothing like a room': {
    old: 'down: { to: market',
    changed: 'down: { to: the moon',
    said: 'harbour.yaml:14:7: rooms.quay.exits.down leads to "harbour/the moon", which is no room',
  },
  'an id that another thing has': {
    old: '- mobile: cat',
    changed: '- mobile: apple-2',
    said: 'harbour.yaml:31:9: rooms.quay.things[3] makes the id "harbour/quay/apple-2", which rooms.quay.things[1] has already',
  },
  'an id that an exit has': {
    old: '- item: rope',
    changed: '- item: east',
    said: 'harbour.yaml:28:13: rooms.quay.things[2].contents[1] makes the id "harbour/quay/east", which rooms.quay.exits.east has already',
  },
  'a container that holds more than it can': {
    old: '          - item: rope',
    changed: '          - { item: nail, name: a nail, description: Iron., count: 3 }\n          - item: rope',
    said: 'harbour.yaml:20:9: rooms.quay.things[2] holds 4 things, but its capacity is 3',
  },
};

describe('what does not fit together is told with its place', () => {
  for (const [mistake, { old, changed, said }] of Object.entries(mistakes)) {
    it(`tells of ${mistake}`, async t => assert.deepEqual(await complaintsWhen(t, old, changed), [said]));
  }

  it('tells of too many things in a room', async t => {
    const said = await complaintsWhen(
      t,
      '      - mobile: cat',
      '      - { item: a, name: a, description: A., count: 100 }\n      - { item: b, name: b, description: B., count: 100 }\n      - mobile: cat',
    );
    assert.deepEqual(said, [
      `harbour.yaml:15:5: rooms.quay.things are 205, contents included; at most ${areaLimits.thingsInRoom} are allowed`,
    ]);
  });

  it('tells of broken YAML with its line, and holds nothing against exits into that file', async t => {
    const broken = village.replace('description: A town.', 'description: A town: small.');
    const folder = await folderOf(t, { 'harbour.yaml': harbour, 'village.yaml': broken });
    assert.deepEqual(await complaints(folder), [
      'village.yaml:3:14: this is not YAML: Nested mappings are not allowed in compact mappings',
    ]);
  });

  it('tells of an alias, which would let a text hold itself', async t => {
    const said = await complaintsWhen(
      t,
      '    description: Loud.',
      '    description: &loud Loud.\n    things: &all [*all]',
    );
    assert.equal(said[0], 'harbour.yaml:38:19: this is a YAML alias; write the text out instead');
  });

  it('lists all mistakes of all files at once, in the order of their places', async t => {
    const folder = await folderOf(t, {
      'harbour.yaml': harbour
        .replace('east: market', 'east: markt')
        .replace('gender: it', 'gender: cat')
        .replace('area: harbour', 'area: haven'),
      'village.yaml': village.replace('name: The Gate', 'nme: The Gate'),
    });
    const places = (await complaints(folder)).map(line => line.split(' ')[0]);
    assert.deepEqual(places, [
      'harbour.yaml:1:1:',
      'harbour.yaml:12:7:',
      'harbour.yaml:33:9:',
      'village.yaml:5:3:',
      'village.yaml:6:5:',
    ]);
  });
});
