import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linked } from './link.ts';

const exit = { meaning: 'exit', text: 'north', command: 'north' } as const;

describe('a link', () => {
  it('is bare text where the terminal has none, or nothing would be typed', () => {
    assert.equal(linked(exit, 'north', 'none'), 'north');
    for (const links of ['osc8', 'mxp'] as const) {
      assert.equal(linked({ meaning: 'exit', text: 'north' }, 'north', links), 'north');
      assert.equal(linked(exit, '', links), '');
    }
  });

  it('is closed behind its text, and what it types is encoded: MXP-09', () => {
    const span = { meaning: 'command', text: 'help', command: 'say 50%;\u001b' } as const;
    assert.equal(
      linked(span, 'help', 'osc8'),
      '\u001b]8;;send:say%2050%25%3B%1B\u001b\\help\u001b]8;;\u001b\\',
    );
  });

  it('is by MXP on exits and things alone, each tag secure by itself', () => {
    assert.equal(linked(exit, 'north', 'mxp'), '\u001b[4z<SEND HREF="north">north\u001b[4z</SEND>');
    const odd = { meaning: 'item', text: 'it', command: 'look "<a&b>"\u001b' } as const;
    assert.match(linked(odd, 'it', 'mxp'), /HREF="look &quot;&lt;a&amp;b&gt;&quot;">it/);
    assert.equal(linked({ meaning: 'command', text: 'help', command: 'help' }, 'help', 'mxp'), 'help');
  });
});
