import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrap, wrapNarrow } from './wrap.ts';

describe('wrapping', () => {
  it('cuts between words and leaves the spaces at the cut out', () => {
    assert.deepEqual(narrow('the quick  brown fox', 9), ['the quick', 'brown fox']);
    assert.deepEqual(narrow('one two ', 7), ['one two']);
  });

  it('fills a row to the last column', () => {
    assert.deepEqual(narrow('abcde fghij', 5), ['abcde', 'fghij']);
    assert.deepEqual(narrow('abcde', 5), ['abcde']);
  });

  it('cuts a word that is longer than a row', () => {
    assert.deepEqual(narrow('abcdefgh ij', 5), ['abcde', 'fgh', 'ij']);
    assert.deepEqual(narrow('  abcdefgh', 5), ['  abc', 'defgh']);
  });

  it('gives an empty text one empty row', () => {
    assert.deepEqual(narrow('', 5), ['']);
    assert.deepEqual(wide('', 5), ['']);
  });

  it('counts two columns for wide characters and none for marks', () => {
    assert.deepEqual(wide('世界世界世', 5), ['世界', '世界', '世']);
    assert.deepEqual(wide('cafe\u0301 cafe\u0301', 4), ['cafe\u0301', 'cafe\u0301']);
    assert.deepEqual(wide('世 ab 界', 5), ['世 ab', '界']);
  });

  it('never cuts a grapheme that fits into a row', () => {
    assert.deepEqual(wide('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4), ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('cuts a grapheme that is wider than a row between its code points', () => {
    assert.deepEqual(wide('\u0600'.repeat(5), 2), ['\u0600'.repeat(2), '\u0600'.repeat(2), '\u0600']);
  });
});

function narrow(text: string, width: number): string[] {
  return wrapNarrow(text, width).map(({ from, to }) => text.slice(from, to));
}

function wide(text: string, width: number): string[] {
  return wrap(text, width).map(({ from, to }) => text.slice(from, to));
}
