import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aThing, somebody } from '../../features/support/things.ts';
import { nounOf, pick, pickOne, wanted } from './wanted.ts';

const rusty = aThing('rusty sword', { altNames: ['blade'] });
const short = aThing('short sword');
const fish = aThing('swordfish');
const apples = ['1', '2', '3'].map(it => aThing('apple', { article: 'an', longDesc: it }));
const knife = aThing('bread knife');
const pirate = aThing('one-eyed pirate', { kind: 'mobile' });
const ghost = aThing('sword', { visible: false });
const bob = somebody('Bob', 'he');
const room = [fish, rusty, ghost, short, ...apples, knife, pirate, bob];

function found(words: string) {
  return pick(room, wanted(words));
}

describe('what somebody wants', () => {
  const readings = {
    sword: { name: 'sword', which: 1 },
    '  The  Rusty   SWORD ': { name: 'rusty sword', which: 1 },
    'a sword': { name: 'sword', which: 1 },
    'an apple': { name: 'apple', which: 1 },
    'my sword': { name: 'sword', which: 1 },
    'some bread': { name: 'bread', which: 1 },
    the: { name: 'the', which: 1 },
    anvil: { name: 'anvil', which: 1 },
    '2.sword': { name: 'sword', which: 2 },
    '2.the sword': { name: 'sword', which: 2 },
    '3 swords': { name: 'swords', which: { most: 3 } },
    '10000.sword': { name: 'sword', which: 10_000 },
    '10001.sword': { name: '10001.sword', which: 1 },
    '0.sword': { name: '0.sword', which: 1 },
    '2.': { name: '2.', which: 1 },
    '2': { name: '2', which: 1 },
    all: { name: '', which: 'all' },
    'ALL.': { name: '', which: 'all' },
    'all.apple': { name: 'apple', which: 'all' },
    'all apples': { name: 'apples', which: 'all' },
    'all the apples': { name: 'apples', which: 'all' },
    allspice: { name: 'allspice', which: 1 },
    '"sword"': { name: 'sword', which: 1 },
    "'the rusty sword'": { name: 'rusty sword', which: 1 },
    'all.“apple”': { name: 'apple', which: 'all' },
    "saddler's knife": { name: "saddler's knife", which: 1 },
    '': { name: '', which: 1 },
  } as const;

  for (const [words, reading] of Object.entries(readings))
    it(`is read from "${words}"`, () => assert.deepEqual(wanted(words), reading));
});

describe('what fits nothing', () => {
  it('is spoken of by its noun, without quotes and without all', () => {
    const nouns = {
      all: '',
      'all.pear': 'pear',
      'ALL the Pears': 'pears',
      '"Pear"': 'Pear',
      '4.pear': '4.pear',
    };
    for (const [words, noun] of Object.entries(nouns)) assert.equal(nounOf(words), noun);
  });
});

describe('what is found', () => {
  it('is the thing with that very name, before those whose names begin so', () => {
    assert.deepEqual(found('sword'), [rusty]);
    assert.deepEqual(found('swordf'), [fish]);
    assert.deepEqual(found('swo'), [fish]);
    assert.deepEqual(found('a short sword'), [short]);
  });
  it('is known by any of its names and words, whole or begun', () => {
    for (const words of [
      'rusty sword',
      'RUSTY',
      'rus',
      'sword rusty',
      'ru sw',
      'blade',
      'bla',
      'a rusty sword',
    ])
      assert.deepEqual(found(words), [rusty], words);
  });
  it('is known by words with hyphens, whole and in their parts', () => {
    for (const words of ['one-eyed pirate', 'one-eyed', 'one-ey pir', 'eyed', 'one'])
      assert.deepEqual(found(words), [pirate], words);
  });
  it('is the one whose turn it is', () => {
    assert.deepEqual(found('2.sword'), [short]);
    assert.deepEqual(found('3.sword'), []);
    assert.deepEqual(
      [1, 2, 3, 4].map(it => found(`${it}.apple`)[0]),
      [...apples, undefined],
    );
    assert.deepEqual(found('3.swo'), [short]);
  });
  it('is each of them after all, and everything after all alone', () => {
    assert.deepEqual(found('all.apple'), apples);
    assert.deepEqual(found('all sword'), [fish, rusty, short]);
    assert.deepEqual(
      found('all'),
      room.filter(it => it !== ghost),
    );
    assert.deepEqual(found('all.unicorn'), []);
  });
  it('may be asked for in the plural, regular or not', () => {
    assert.deepEqual(found('all apples'), apples);
    assert.deepEqual(found('all rusty swords'), [rusty]);
    assert.deepEqual(found('all knives'), [knife]);
    assert.deepEqual(found('2 apples'), apples.slice(0, 2));
  });
  it('is never what cannot be seen', () => {
    assert.deepEqual(pick([ghost], wanted('sword')), []);
    assert.deepEqual(pick([ghost], wanted('all')), []);
  });
  it('is nothing for words that mean nothing here, or are none', () => {
    for (const words of ['', ' ', 'unicorn', 'rusty axe', '-', '.', 'the'])
      assert.deepEqual(found(words), [], words);
  });
  it('is somebody by name in any case', () => {
    assert.equal(pickOne(room, 'bob'), bob);
    assert.equal(pickOne(room, 'nobody'), undefined);
  });
  it('is at most one thing where not all were asked for, whatever is typed', () => {
    const property = fc.property(fc.string(), words => {
      const reading = wanted(words);
      assert.ok(reading.which === 'all' || pick(room, reading).length <= 1);
    });
    fc.assert(property);
  });
});
