import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentence, verbOf, withStop } from './sentence.ts';

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
