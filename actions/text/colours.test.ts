import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colouredMeanings, meaningNamed, readColour } from './colours.ts';

describe('a colour', () => {
  it('is a name or a number, with styles and another behind it', () => {
    assert.deepEqual(readColour('red'), { foreground: 1, styles: [] });
    assert.deepEqual(readColour('BOLD bright green on 236'), {
      foreground: 10,
      background: 236,
      styles: ['bold'],
    });
    assert.deepEqual(readColour('underline'), { styles: ['underline'] });
    assert.deepEqual(readColour('grey on orange'), { foreground: 8, background: 208, styles: [] });
  });
  it('is nothing else', () => {
    for (const format of ['', 'loud', '256', '-1', 'red blue', 'on', 'red on', 'constructor'])
      assert.equal(readColour(format), undefined, format);
  });
  it('belongs to a meaning, which has its other names too', () => {
    assert.equal(meaningNamed('RoomTitle'), 'title');
    assert.equal(meaningNamed('sky'), undefined);
    for (const meaning of colouredMeanings) assert.equal(meaningNamed(meaning), meaning);
  });
});
