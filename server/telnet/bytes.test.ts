import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as check, property, string } from 'fast-check';
import { subnegotiationBytes, textBytes } from './bytes.ts';

describe('what is sent', () => {
  it('is the UTF-8 of a text, which holds no IAC', () => {
    assert.equal(textBytes('look\r\n'), 'look\r\n');
    assert.equal(Buffer.from(textBytes('ÿ世'), 'latin1').toString('utf8'), 'ÿ世');
    check(
      property(string({ unit: 'binary' }), text => {
        const bytes = Buffer.from(textBytes(text), 'latin1');
        assert.equal(bytes.includes(255), false);
        assert.equal(bytes.toString('utf8'), text.toWellFormed());
      }),
    );
  });

  it('has each IAC of a payload doubled', () => {
    assert.equal(
      Buffer.from(subnegotiationBytes(201, 'a\u00ff\u00f0'), 'latin1').toString('hex'),
      'fffac961fffff0fff0',
    );
  });
});
