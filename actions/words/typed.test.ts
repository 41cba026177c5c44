import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstAndRest, splitAt, typed } from './typed.ts';

describe('a typed line', () => {
  it('is cut into its verb and the rest, in whole and in words', () => {
    assert.deepEqual(typed('get Rusty  sword'), {
      verb: 'get',
      rest: 'Rusty  sword',
      words: ['Rusty', 'sword'],
    });
  });
  it('has its verb in lower case, and no spaces around', () => {
    assert.deepEqual(typed('  LOOK  '), { verb: 'look', rest: '', words: [] });
    assert.deepEqual(typed('SAY  Hello '), { verb: 'say', rest: 'Hello', words: ['Hello'] });
  });
  it('may be cut by any white space', () => {
    assert.deepEqual(typed('get\tsword'), { verb: 'get', rest: 'sword', words: ['sword'] });
    assert.deepEqual(typed('get\u00a0sword'), { verb: 'get', rest: 'sword', words: ['sword'] });
  });
  it('says what follows a quotation mark, and does what follows a colon', () => {
    assert.deepEqual(typed("'Hello there"), { verb: 'say', rest: 'Hello there', words: ['Hello', 'there'] });
    assert.deepEqual(typed('" Hello'), { verb: 'say', rest: 'Hello', words: ['Hello'] });
    assert.deepEqual(typed(':waves'), { verb: 'emote', rest: 'waves', words: ['waves'] });
    assert.deepEqual(typed("'"), { verb: 'say', rest: '', words: [] });
  });
  it('may be empty', () => {
    for (const line of ['', '   ']) assert.deepEqual(typed(line), { verb: '', rest: '', words: [] });
  });
  it('loses nothing but white space', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), line => {
      const { verb, rest, words } = typed(`get ${line}`);
      assert.equal(verb, 'get');
      assert.equal(rest, line.trim());
      assert.equal(words.join(''), line.replace(/\s/g, ''));
    });
    fc.assert(property);
  });
});

describe('words with a mark between them', () => {
  const split = (text: string) => splitAt(text.split(' '), 'in', 'into');

  it('are what stands before and after it', () => {
    assert.deepEqual(split('old coin into big chest'), ['old coin', 'big chest']);
    assert.deepEqual(split('coin IN chest'), ['coin', 'chest']);
  });
  it('are parted at the last mark', () => {
    assert.deepEqual(split('thorn in flesh in chest'), ['thorn in flesh', 'chest']);
  });
  it('need something on both sides', () => {
    for (const text of ['in chest', 'coin in', 'in', 'coin chest', ''])
      assert.equal(split(text), undefined, text);
  });
});

describe('a first word and the rest', () => {
  it('are parted at the first space', () => {
    assert.deepEqual(firstAndRest('Bob  hello there '), ['Bob', 'hello there']);
    assert.deepEqual(firstAndRest('Bob\thello'), ['Bob', 'hello']);
  });
  it('are not there where there is but one word, or none', () => {
    for (const rest of ['Bob', '', ' Bob']) assert.equal(firstAndRest(rest), undefined);
  });
});
