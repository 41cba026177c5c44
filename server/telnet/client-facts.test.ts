import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { silentClient, terminalOf } from './client-facts.ts';

describe('what is known of a terminal', () => {
  it('is little of a client that says nothing', () => {
    const expected = { width: 80, height: 24, colour: 'none', screenReader: false, client: '' };
    assert.deepEqual(terminalOf(silentClient, undefined), expected);
  });

  it('follows the bits of MTTS', () => {
    for (const [mtts, colour] of [
      [0, 'none'],
      [4, 'none'],
      [1, '16'],
      [9, '256'],
      [257, '256'],
      [8, 'none'],
      [271, '256'],
    ] as const) {
      assert.equal(colourOf([], mtts), colour, `MTTS ${mtts}`);
    }
    assert.equal(terminalOf({ ...silentClient, mtts: 335 }, undefined).screenReader, true);
  });

  it('follows the names where there are no bits', () => {
    assert.equal(colourOf(['MUDLET', 'ANSI-TRUECOLOR']), '256');
    assert.equal(colourOf(['PUTTY', 'xterm-256color']), '256');
    assert.equal(colourOf(['TINYFUGUE', 'ANSI-ATTR']), '16');
    assert.equal(colourOf(['vt100']), '16');
    assert.equal(colourOf(['DUMB']), 'none');
  });

  it('lets the player have the last word', () => {
    assert.equal(terminalOf({ ...silentClient, mtts: 271 }, false).colour, 'none');
    assert.equal(terminalOf(silentClient, true).colour, '16');
    assert.equal(terminalOf({ ...silentClient, mtts: 271 }, true).colour, '256');
  });

  it('calls the client by its first name', () => {
    assert.equal(terminalOf({ ...silentClient, names: ['MUDLET', 'xterm'] }, undefined).client, 'MUDLET');
  });
});

function colourOf(names: readonly string[], mtts?: number): string {
  return terminalOf({ ...silentClient, names, mtts }, undefined).colour;
}
