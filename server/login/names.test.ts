import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { properName, refuseName } from './names.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

describe('a name', () => {
  it('may be any 3 to 20 letters that the game does not need itself', () => {
    for (const name of ['Bob', 'ann', 'GANDALF', 'Abcdefghijklmnopqrst'])
      assert.equal(refuseName(name), undefined, name);
  });

  it('is refused where it is too short or too long', () => {
    for (const name of ['', 'A', 'Al', 'Abcdefghijklmnopqrstu']) {
      assert.equal(refuseName(name), 'A name has 3 to 20 letters.', name);
    }
  });

  it('is refused where it holds anything but plain letters', () => {
    for (const name of [
      'Bob Smith',
      'Bob1',
      'Zoë',
      "O'Neil",
      'Bоb',
      'Bob\n',
      '\u001b[31m',
      '\ufb01nn',
      '\u212aelvin',
    ]) {
      const words = 'A name is made of the letters A to Z alone, without spaces or digits.';
      assert.equal(refuseName(name), words, name);
    }
  });

  it('is refused where the game needs the word, however it is written', () => {
    for (const name of [
      'admin',
      'Someone',
      'EVERYONE',
      'guest',
      'north',
      'the',
      'new',
      'all',
      'self',
      'who',
    ]) {
      const words = `The game needs the word "${name.toLowerCase()}" itself; choose another name.`;
      assert.equal(refuseName(name), words);
    }
  });

  it('is written with one capital, whatever was typed', () => {
    assert.deepEqual(['bob', 'BOB', 'bOB', 'Bob'].map(properName), ['Bob', 'Bob', 'Bob', 'Bob']);
  });

  it('is the same for the rules and for the game however it is written', () => {
    const name = fc.string({ unit: fc.constantFrom(...letters), maxLength: 25 });
    const same = (typed: string) => {
      assert.equal(refuseName(properName(typed)), refuseName(typed));
      assert.equal(properName(properName(typed)), properName(typed));
    };
    fc.assert(fc.property(name, same));
  });
});
