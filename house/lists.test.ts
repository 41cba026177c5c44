import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { List } from './lists.ts';
import { forgotten } from './lists.ts';
import { parse } from './sources.ts';

const list: List = { call: 'action', path: 'actions/index.ts', files: /^actions\/[^/]+\// };
const get = parse('actions/items/get.ts', "export const get = action({ verbs: ['get'] });");

function complaints(text: string, made = get): string[] {
  return forgotten(list, [parse(list.path, text), made]);
}

describe('a list of the house', () => {
  it('misses an action without a line', () => {
    assert.deepEqual(complaints('export const actions = [];'), [
      'actions/index.ts does not name get of actions/items/get.ts: a new action gets a line there',
    ]);
  });

  it('misses an action that is imported and not named', () => {
    assert.equal(complaints("import { get } from './items/get.ts'; export const actions = [];").length, 1);
  });

  it('is not fooled by an equal name from another file', () => {
    assert.equal(complaints("import { get } from './mail/get.ts'; export const actions = [get];").length, 1);
  });

  it('is missed itself', () => {
    assert.equal(forgotten(list, [get]).length, 1);
  });

  for (const text of [
    "import { get } from './items/get.ts'; export const actions = [get];",
    "import { get as take } from './items/get.ts'; export const actions = [take];",
    "import { get } from './items/get.ts'; export const actions = { get };",
    "import * as items from './items/get.ts'; export const actions = [items.get];",
  ]) {
    it(`is content with: ${text}`, () => assert.deepEqual(complaints(text), []));
  }

  it('wants tables of actions, and not the functions that make them', () => {
    const text = 'const emote = row => action(row); export const emotes = rows.map(row => action(row));';
    const made = parse('actions/emotes/emotes.ts', text);
    assert.deepEqual(complaints('export const actions = [];', made), [
      'actions/index.ts does not name emotes of actions/emotes/emotes.ts: a new action gets a line there',
    ]);
  });
});
