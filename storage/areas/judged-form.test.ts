import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaLimits } from './limits.ts';
import { complaintsWhen } from './world-on-trial.ts';

const directionsAllowed =
  'north, south, east, west, northeast, northwest, southeast, southwest, up, down, in, out';

/** What a builder changes in the harbour, and what is then said. */
const mistakes: Record<string, { old: string; changed: string; said: string }> = {
  'an area named otherwise than its file': {
    old: 'area: harbour',
    changed: 'area: harbor',
    said: 'harbour.yaml:1:1: area is "harbor", but the file is named harbour.yaml; they must be equal',
  },
  'a missing key': {
    old: '    name: The Market\n',
    changed: '',
    said: 'harbour.yaml:35:3: rooms.market.name is missing',
  },
  'an empty key': {
    old: 'name: The Market',
    changed: 'name:',
    said: 'harbour.yaml:36:5: rooms.market.name is empty',
  },
  'an unknown key': {
    old: '        short: stands here',
    changed: '        shrot: stands here',
    said: 'harbour.yaml:23:9: rooms.quay.things[2].shrot is not known here; allowed: container, name, aliases, …',
  },
  'a number for a text': {
    old: 'name: The Market',
    changed: 'name: 12',
    said: 'harbour.yaml:36:5: rooms.market.name must be text; put it between quotes',
  },
  'a word for a yes or no': {
    old: 'movable: false',
    changed: 'movable: never',
    said: 'harbour.yaml:25:9: rooms.quay.things[2].movable must be true or false',
  },
  'a text for a list': {
    old: 'aliases: [box]',
    changed: 'aliases: box',
    said: 'harbour.yaml:22:9: rooms.quay.things[2].aliases must be a list, as [lamp, light]',
  },
  'an unknown direction': {
    old: '      east: market',
    changed: '      eest: market',
    said: `harbour.yaml:12:7: rooms.quay.exits.eest is not known here; allowed: ${directionsAllowed}`,
  },
  'two exits in one direction': {
    old: 'north: village/gate',
    changed: 'east: village/gate',
    said: 'harbour.yaml:13:7: "east" is written twice; a key may stand only once in its block',
  },
  'an exit whose target is no text': {
    old: 'down: { to: market',
    changed: 'down: { to: [market]',
    said: 'harbour.yaml:14:15: rooms.quay.exits.down.to must be a room, as "market" or "village/gate"',
  },
  'a thing of no kind': {
    old: '- mobile: cat',
    changed: '- animal: cat',
    said: 'harbour.yaml:31:9: rooms.quay.things[3] must have exactly one of these keys: item, container, mobile',
  },
  'a mobile in a chest': {
    old: '- item: rope',
    changed: '- mobile: rope',
    said: 'harbour.yaml:28:13: rooms.quay.things[2].contents[1] must have exactly one of these keys: item, container',
  },
  'an unknown gender': {
    old: 'gender: it',
    changed: 'gender: cat',
    said: 'harbour.yaml:33:9: rooms.quay.things[3].gender is not known; allowed: he, she, it, they',
  },
  'an id in capitals': {
    old: '- item: rope',
    changed: '- item: Rope',
    said: 'harbour.yaml:28:13: rooms.quay.things[2].contents[1].item must be an id: lower-case letters, digits and single hyphens, a letter first',
  },
  'a count of none': {
    old: 'count: 2',
    changed: 'count: 0',
    said: `harbour.yaml:19:9: rooms.quay.things[1].count must be a whole number from 1 to ${areaLimits.count}`,
  },
  'a text over its limit': {
    old: 'description: Hemp.',
    changed: `description: ${'x'.repeat(areaLimits.description + 1)}`,
    said: `harbour.yaml:30:13: rooms.quay.things[2].contents[1].description must have at most ${areaLimits.description} characters`,
  },
  'an escape sequence in a text': {
    old: 'description: Hemp.',
    changed: 'description: "\\e[31m"',
    said: 'harbour.yaml:30:13: rooms.quay.things[2].contents[1].description must have no control characters',
  },
  'a name of two lines': {
    old: 'name: The Market',
    changed: 'name: "The\\nMarket"',
    said: 'harbour.yaml:36:5: rooms.market.name must be one line without control characters',
  },
  'a key that is no word': {
    old: '  market:\n',
    changed: '  fish market:\n    name: X\n    description: X.\n  market:\n',
    said: 'harbour.yaml:35:3: "fish market" is no key: a key is a word of letters, digits and hyphens',
  },
};

describe('a mistake of form is told with its place', () => {
  for (const [mistake, { old, changed, said }] of Object.entries(mistakes)) {
    it(`tells of ${mistake}`, async t => {
      const heard = await complaintsWhen(t, old, changed);
      // What is allowed grows; here it is told only as far as the mistake needs.
      assert.deepEqual(
        heard.map(it => (said.endsWith('…') ? `${it.slice(0, said.length - 1)}…` : it)),
        [said],
      );
    });
  }
});
