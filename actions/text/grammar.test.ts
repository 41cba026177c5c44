import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { genders } from '../../domain/object.ts';
import {
  articleAndName,
  capitalised,
  conjugate,
  indefinite,
  inWords,
  plural,
  possessive,
  pronouns,
  you,
} from './grammar.ts';

function rows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map(row => row.trim().split(' | ') as [string, string]);
}

describe('a typed name', () => {
  it('is parted into its article and the rest', () => {
    assert.deepEqual(articleAndName('a golden spoon'), { article: 'a', name: 'golden spoon' });
    assert.deepEqual(articleAndName('The Horn'), { article: 'the', name: 'Horn' });
    for (const name of ['Hugo', 'a', 'theatre seat', 'anvil'])
      assert.deepEqual(articleAndName(name), { article: undefined, name });
  });
});

describe('a verb', () => {
  const verbs = rows(`
    take | takes
    pass | passes
    push | pushes
    catch | catches
    relax | relaxes
    buzz | buzzes
    echo | echoes
    moo | moos
    radio | radios
    try | tries
    say | says
    obey | obeys
    be | is
    have | has
    do | does
    go | goes`);

  for (const [verb, singular] of verbs)
    it(`${verb} becomes "she ${singular}"`, () => assert.equal(conjugate(verb, false), singular));

  it('stays as it is after you and they, but for be', () => {
    for (const [verb] of verbs) assert.equal(conjugate(verb, true), verb === 'be' ? 'are' : verb);
  });

  it('may be a word that means something to JavaScript', () => {
    assert.equal(conjugate('constructor', true), 'constructor');
    assert.equal(conjugate('valueOf', false), 'valueOfs');
  });
});

describe('the indefinite article', () => {
  const an =
    'apple egg idol ogre umbrella ugly urn unimportant uninvited unidentified usher utter ' +
    'hour hourglass honest honour honorary heir heirloom Orc onerous 8-sided 11th 18th 80th';
  const a =
    'sword house hat hero horse unicorn uniform unit unique union universe user used usual useless ukulele ' +
    'utensil utility utopia uranium urinal euro European ewe one-eyed once 1st 118th x';

  for (const word of an.split(' ')) it(`is "an" before ${word}`, () => assert.equal(indefinite(word), 'an'));
  for (const word of a.split(' ')) it(`is "a" before ${word}`, () => assert.equal(indefinite(word), 'a'));
  it('looks at the beginning alone', () => {
    assert.equal(indefinite('rusty axe'), 'a');
    assert.equal(indefinite('old sword'), 'an');
    assert.equal(indefinite(''), 'a');
  });
});

describe('more than one', () => {
  const things = rows(`
    apple | apples
    torch | torches
    brush | brushes
    box | boxes
    glass | glasses
    bus | buses
    waltz | waltzes
    berry | berries
    soliloquy | soliloquies
    key | keys
    loaf of bread | loaves of bread
    pair of woollen trousers | pairs of woollen trousers
    bowl with a crack | bowls with a crack
    letter from the king | letters from the king
    leaf | leaves
    shelf | shelves
    wolf | wolves
    werewolf | werewolves
    thief | thieves
    scarf | scarves
    dwarf | dwarves
    hoof | hooves
    chief | chiefs
    roof | roofs
    gulf | gulfs
    serf | serfs
    cliff | cliffs
    knife | knives
    midwife | midwives
    giraffe | giraffes
    man | men
    fisherman | fishermen
    woman | women
    human | humans
    shaman | shamans
    talisman | talismans
    Roman | Romans
    elf | elves
    child | children
    foot | feet
    tooth | teeth
    goose | geese
    mongoose | mongooses
    mouse | mice
    dormouse | dormice
    blouse | blouses
    ox | oxen
    musk ox | musk oxen
    fox | foxes
    die | dice
    magpie | magpies
    potato | potatoes
    piano | pianos
    fish | fish
    black sheep | black sheep
    trousers | trousers
    Knife | Knives
    old oak door | old oak doors`);

  for (const [one, more] of things) it(`of ${one} is ${more}`, () => assert.equal(plural(one), more));

  it('is told in words up to twelve, and in digits above', () => {
    assert.deepEqual([0, 1, 2, 12, 13, 100].map(inWords), ['no', 'one', 'two', 'twelve', '13', '100']);
  });
});

describe('a name', () => {
  it('takes an apostrophe, and an s unless it ends in one', () => {
    assert.deepEqual(['Bob', 'Alex', 'Hughes'].map(possessive), ["Bob's", "Alex's", "Hughes'"]);
  });
  it('has a large first letter at the beginning of a sentence, if it has one at all', () => {
    const words = ['a sword', 'Éva', 'éva', '2 apples', '', '{x}', 'ß'];
    assert.deepEqual(words.map(capitalised), ['A sword', 'Éva', 'Éva', '2 apples', '', '{x}', 'SS']);
  });
});

describe('pronouns', () => {
  it('are there for every gender, each in all its forms', () => {
    for (const gender of genders)
      assert.deepEqual(Object.keys(pronouns[gender]), ['they', 'them', 'their', 'themself', 'plural']);
    assert.equal(new Set(genders.map(it => pronouns[it].they)).size, genders.length);
  });
  it('want the plural of a verb after you and they alone', () => {
    assert.ok(you.plural);
    assert.deepEqual(
      genders.filter(it => pronouns[it].plural),
      ['they'],
    );
  });
});
