import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, oneof, property, string } from 'fast-check';
import { cleanLine } from './clean-line.ts';

describe('a typed line', () => {
  it('loses escape sequences as a whole', () => {
    const shown: readonly (readonly [string, string])[] = [
      ['a\u001b[2J\u001b[Hb', 'ab'],
      ['a\u001b]52;c;cm0gLXJmIH4=\u0007b', 'ab'],
      ['a\u001b]0;title\u001b\\b', 'ab'],
      ['a\u001bP$q"p\u001b\\b\u001bcd', 'abd'],
      ['a\u009b2Jb\u009d0;x\u009cc', 'abc'],
      ['a\u001bOAb\u001b(0c\u001b', 'abc'],
      ['a\u001b]52;c;never ended', 'a'],
      ['a\u001b[', 'a'],
    ];
    for (const [typed, kept] of shown) assert.equal(cleanLine(typed), kept, JSON.stringify(typed));
  });

  it('loses every other control, and reads a tab as a space', () => {
    assert.equal(cleanLine('a\u0000b\u0007c\td\u0085e\u2028f'), 'abc def');
    assert.equal(cleanLine('\u202enimdA\u202c \u2066x\u2069'), 'nimdA x');
  });

  it('is edited by backspace and DEL, over whole characters', () => {
    assert.equal(cleanLine('say zqab\b\u007fcd'), 'say zqcd');
    assert.equal(cleanLine('\b\u007fa🎲\bé\u007fb'), 'ab');
  });

  it('carries only so many marks upon one letter', () => {
    assert.equal(cleanLine(`a${'\u0301'.repeat(500)}b`), `a${'\u0301'.repeat(6)}b`);
    assert.equal(cleanLine('e\u0301 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿'), 'e\u0301 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿');
  });

  it('keeps what people write', () => {
    for (const text of ['', 'get 2.coin from chest', '  spaced  ', 'Grüße, 世界! «¿Qué?»', 'नमस्ते'])
      assert.equal(cleanLine(text), text);
  });

  it('never holds a control, whatever was typed', () => {
    const part = constantFrom(
      '\u001b',
      '[',
      ']',
      '2J',
      '\b',
      '\u007f',
      '\u009b',
      '\u0007',
      '\\',
      'P',
      '\u009c',
      'é',
      '\u0301',
      '\t',
    );
    const text = oneof(
      string({ unit: 'binary' }),
      array(part).map(parts => parts.join('')),
    );
    check(
      property(text, typed => {
        assert.doesNotMatch(cleanLine(typed), /[\p{Cc}\u2028-\u202e\u2066-\u2069]|[\p{M}\p{Cf}]{7}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
