import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Entry } from './entry.ts';
import { actions } from './index.ts';
import { allows, Vocabulary } from './vocabulary.ts';

function entry(verbs: Entry['verbs'], more: Partial<Entry> = {}): Entry {
  return { verbs, usage: verbs[0], help: `Lets you ${verbs[0]}.`, topic: 'things', ...more };
}

const north = entry(['north', 'n']);
const get = entry(['get', 'take']);
const give = entry(['give']);
const goTo = entry(['goto'], { tier: 'builder' });
const quit = entry(['quit'], { wholeWord: true });
const shutdown = entry(['shutdown'], { tier: 'admin', wholeWord: true });
const say = entry(['say']);
const vocabulary = new Vocabulary([north, get, give, goTo, quit, shutdown, say]);

describe('a vocabulary', () => {
  it('finds an action by each of its verbs', () => {
    for (const verb of ['get', 'take']) assert.equal(vocabulary.find(verb, 'player'), get);
  });

  it('finds an action by the beginning of a verb, earlier actions first', () => {
    assert.equal(vocabulary.find('g', 'player'), get);
    assert.equal(vocabulary.find('gi', 'player'), give);
    assert.equal(vocabulary.find('ta', 'player'), get);
    assert.equal(vocabulary.find('s', 'player'), say);
  });

  it('finds the exact verb before any that begins with it', () => {
    const tells = new Vocabulary([entry(['telling']), entry(['tell'])]);
    assert.equal(tells.find('tell', 'player')?.verbs[0], 'tell');
    assert.equal(tells.find('tel', 'player')?.verbs[0], 'telling');
  });

  it('finds nothing for a word that begins no verb, or goes on after one', () => {
    for (const word of ['fly', 'gets', 'northward', '__proto__', 'constructor'])
      assert.equal(vocabulary.find(word, 'admin'), undefined, word);
  });

  it('finds nothing for no word at all', () => {
    assert.equal(vocabulary.find('', 'admin'), undefined);
  });

  it('wants some verbs typed whole', () => {
    assert.equal(vocabulary.find('qui', 'player'), undefined);
    assert.equal(vocabulary.find('quit', 'player'), quit);
  });

  it('hides from each tier what is for a higher one', () => {
    for (const word of ['goto', 'got']) {
      for (const tier of ['player', 'helper'] as const) assert.equal(vocabulary.find(word, tier), undefined);
      for (const tier of ['builder', 'admin'] as const) assert.equal(vocabulary.find(word, tier), goTo);
    }
    assert.equal(vocabulary.find('shutdown', 'builder'), undefined);
    assert.equal(vocabulary.find('shutdown', 'admin'), shutdown);
  });

  it('finds for a player what a hidden verb hides from them', () => {
    const both = new Vocabulary([entry(['look'], { tier: 'admin' }), entry(['looking'])]);
    assert.equal(both.find('look', 'player')?.verbs[0], 'looking');
    assert.equal(both.find('look', 'admin')?.verbs[0], 'look');
  });

  it('refuses two actions with one verb', () => {
    assert.throws(() => new Vocabulary([get, entry(['pick', 'take'])]), /"take"/);
  });

  it('lets everybody do what has no tier', () => {
    assert.ok(allows(get, 'player'));
    assert.ok(allows(goTo, 'builder'));
    assert.ok(!allows(goTo, 'helper'));
  });

  it('is whole for everything that can be typed', () => {
    const all = new Vocabulary(actions);
    for (const action of actions)
      for (const verb of action.verbs) {
        assert.equal(all.find(verb, 'admin'), action);
        assert.equal(verb, verb.toLowerCase());
      }
  });
});

describe('a suggestion', () => {
  it('is the verb that is nearest to a wrong word', () => {
    assert.deepEqual(vocabulary.near('gvie', 'player'), ['give']);
    assert.deepEqual(vocabulary.near('gat', 'player'), ['get']);
    assert.deepEqual(vocabulary.near('norht', 'player'), ['north']);
  });
  it('is each of the nearest, three at most, in the order of the actions', () => {
    const many = new Vocabulary(['bake', 'cake', 'fake', 'lake', 'make'].map(it => entry([it])));
    assert.deepEqual(many.near('xake', 'player'), ['bake', 'cake', 'fake']);
  });
  it('is one slip away from a short word, and two at most from a longer one', () => {
    const few = new Vocabulary(['help', 'goblet'].map(it => entry([it])));
    assert.deepEqual(few.near('hlep', 'player'), ['help']);
    assert.deepEqual(few.near('hepl', 'player'), ['help']);
    assert.deepEqual(few.near('halt', 'player'), []);
    assert.deepEqual(few.near('gablit', 'player'), ['goblet']);
    assert.deepEqual(few.near('gablid', 'player'), []);
  });
  it('is what does here what the word does in other games', () => {
    assert.deepEqual(vocabulary.near('exit', 'player'), ['quit']);
    assert.deepEqual(new Vocabulary([north]).near('exit', 'player'), []);
  });
  it('is never far from what was typed', () => {
    assert.deepEqual(vocabulary.near('gxyz', 'player'), []);
    assert.deepEqual(vocabulary.near('xyzzy', 'player'), []);
    assert.deepEqual(vocabulary.near('x', 'player'), []);
    assert.deepEqual(vocabulary.near('', 'player'), []);
  });
  it('is never what somebody may not do', () => {
    assert.deepEqual(vocabulary.near('gotoo', 'player'), []);
    assert.deepEqual(vocabulary.near('gotoo', 'builder'), ['goto']);
  });
});
