import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as check, property, string } from 'fast-check';
import stringWidth from 'string-width';
import { isNarrow, printable } from './printable.ts';

describe('printable text', () => {
  it('keeps letters of every script and turns tabs into spaces', () => {
    assert.equal(printable('Grüße,\t世界 🎲'), 'Grüße, 世界 🎲');
  });

  it('loses controls of both forms, line separators and bidirectional overrides', () => {
    assert.equal(printable('a\u001b[2Jb\r\nc\u009bd\u007fe\u2028f\u202eg\u0085h\u061c'), 'a[2Jbcdefgh');
  });

  it('is told to be narrow only where every character has one column', () => {
    assert.equal(isNarrow('plain, «Ünïcödé», Ελλάδα, Москва – Việt'), true);
    for (const text of ['世', 'e\u0301', '\u00ad', 'a\tb', '🎲', '\u2028'])
      assert.equal(isNarrow(text), false, text);
    check(property(string({ unit: 'binary' }), text => !isNarrow(text) || stringWidth(text) === text.length));
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (isNarrow(character)) assert.equal(stringWidth(character), 1, code.toString(16));
    }
  });
});
