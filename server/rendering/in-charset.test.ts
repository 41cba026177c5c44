import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inCharset } from './in-charset.ts';

describe('text in the letters of a client', () => {
  it('is as it is in UTF-8', () => {
    assert.equal(inCharset('Grüße – “世界” 🦢', 'utf-8'), 'Grüße – “世界” 🦢');
  });

  it('keeps what Latin-1 has, and is readable where it lacks something', () => {
    assert.equal(inCharset('Grüße aus Łódź – “Ω” … 世 e\u0301', 'latin-1'), 'Grüße aus Lódz - "?" ... ? é');
  });

  it('is readable in ASCII', () => {
    assert.equal(
      inCharset('Grüße, Ærø, 5 × ½ €, naïve ‘café’\u00a0🦢', 'ascii'),
      "Grusse, AEro, 5 x 1/2 EUR, naive 'cafe' ?",
    );
  });

  it('never makes a letter that the client lacks', () => {
    for (let code = 0xa0; code < 0x3000; code += 1) {
      const letter = String.fromCharCode(code);
      assert.match(inCharset(letter, 'ascii'), /^[ -~]*$/);
      assert.match(inCharset(letter, 'latin-1'), /^[ -~\u00a0-\u00ff]*$/);
    }
  });
});
