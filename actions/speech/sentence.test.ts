import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentence, speech, verbOf, withStop } from './sentence.ts';

describe('what is said', () => {
  it('becomes a sentence where it begins and ends with a word', () => {
    for (const [typed, said] of [
      ['hello', 'Hello.'],
      ['x', 'X.'],
      ['see you at 8', 'See you at 8.'],
      ['(wait', '(wait.'],
      ['äpfel für ärzte', 'Äpfel für ärzte.'],
    ] as const)
      assert.equal(sentence(typed), said);
  });
  it('keeps its last sign, whatever it is', () => {
    for (const typed of [
      'Yes!',
      'Well…',
      'Hello :)',
      'Hello :D',
      ':P',
      'He said "no"',
      'A, b,',
      'Wait -',
      '🌍',
    ])
      assert.equal(sentence(typed), typed);
  });
  it('keeps addresses as they are', () => {
    for (const typed of ['https://example.org/a', 'www.example.org', 'See https://example.org/a'])
      assert.equal(sentence(typed), typed);
    assert.equal(sentence('www.example.org is it'), 'www.example.org is it.');
  });
  it('gains a stop at most, and loses nothing', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), typed => {
      const text = typed.trim();
      assert.ok([text, `${text}.`].includes(withStop(text)));
    });
    fc.assert(property);
  });
  it('is said, asked or exclaimed, as its last sign says', () => {
    assert.deepEqual(['Yes.', 'Yes?', 'Yes!', '"Yes?"'].map(verbOf), ['say', 'ask', 'exclaim', 'ask']);
  });
});

describe('a speech', () => {
  it('has a manner, a face, a verb and words', () => {
    assert.deepEqual(speech('(softly)  come here :)'), {
      ...{ manner: 'softly', face: 'smile', verb: 'say', words: 'Come here.' },
    });
    assert.deepEqual(speech('really? :-('), { manner: '', face: 'frown', verb: 'ask', words: 'Really?' });
    assert.deepEqual(speech(':D'), { manner: '', face: 'laugh', verb: 'say', words: '' });
    assert.deepEqual(speech('(a) (b)'), { manner: 'a', face: undefined, verb: 'say', words: '(b)' });
  });
  it('is none without words, or with too much manner', () => {
    for (const typed of ['', ' ', '(softly)', `(${'x'.repeat(61)}) hello`])
      assert.equal(speech(typed), undefined);
  });
  it('is a sentence, in which the speaker is large', () => {
    assert.equal(sentence("i   think i'm i"), "I think I'm I.");
    assert.equal(sentence('hi i.e. hello'), 'Hi i.e. hello.');
  });
});
