import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { silentClient, terminalOf } from './client-facts.ts';

describe('what is known of a terminal', () => {
  it('is little of a client that says nothing', () => {
    const expected = {
      width: 80,
      height: 24,
      colour: 'none',
      charset: 'utf-8',
      links: 'none',
      screenReader: false,
      client: '',
    };
    assert.deepEqual(terminalOf(silentClient, undefined), expected);
  });

  it('follows the bits of MTTS', () => {
    for (const [mtts, colour] of [
      [0, 'none'],
      [4, 'none'],
      [1, '16'],
      [9, '256'],
      [257, 'true'],
      [8, 'none'],
      [271, 'true'],
    ] as const) {
      assert.equal(colourOf([], mtts), colour, `MTTS ${mtts}`);
    }
    assert.equal(terminalOf({ ...silentClient, mtts: 335 }, undefined).screenReader, true);
  });

  it('follows the names where there are no bits', () => {
    assert.equal(colourOf(['MUDLET', 'ANSI-TRUECOLOR']), 'true');
    assert.equal(colourOf(['PUTTY', 'xterm-256color']), '256');
    assert.equal(colourOf(['TINYFUGUE', 'ANSI-ATTR']), '16');
    assert.equal(colourOf(['vt100']), '16');
    assert.equal(colourOf(['DUMB']), 'none');
  });

  it('lets the player have the last word', () => {
    assert.equal(terminalOf({ ...silentClient, mtts: 271 }, false).colour, 'none');
    assert.equal(terminalOf(silentClient, true).colour, '16');
    assert.equal(terminalOf({ ...silentClient, mtts: 271 }, true).colour, 'true');
  });

  it('takes the letters that were agreed, told, or follow from the bits', () => {
    const facts = { ...silentClient, variables: { CHARSET: 'ISO-8859-1' } };
    assert.equal(terminalOf(facts, undefined).charset, 'latin-1');
    assert.equal(terminalOf({ ...facts, charset: 'utf-8' }, undefined).charset, 'utf-8');
    assert.equal(
      terminalOf({ ...silentClient, variables: { CHARSET: 'KOI8-R' } }, undefined).charset,
      'utf-8',
    );
    assert.equal(terminalOf({ ...silentClient, mtts: 1 }, undefined).charset, 'ascii');
    assert.equal(terminalOf({ ...silentClient, mtts: 5 }, undefined).charset, 'utf-8');
  });

  it('joins the bits of both ways to tell them, and what only variables say', () => {
    const reader = terminalOf({ ...silentClient, mtts: 9, variables: { MTTS: '321' } }, undefined);
    assert.deepEqual([reader.colour, reader.screenReader], ['true', true]);
    for (const MTTS of ['-1', '1e9', '', '99999999'])
      assert.equal(terminalOf({ ...silentClient, variables: { MTTS } }, undefined).colour, 'none');
    const mudlet = { SCREEN_READER: '1', CLIENT_NAME: 'MUDLET', TERMINAL_TYPE: 'xterm-256color' };
    const told = terminalOf({ ...silentClient, names: ['X'], variables: mudlet }, undefined);
    assert.deepEqual([told.screenReader, told.client, told.colour], [true, 'MUDLET', '256']);
  });

  it('has links of one sort where the client shows them', () => {
    const osc = { OSC_HYPERLINKS: '1', OSC_HYPERLINKS_SEND: '1' };
    assert.equal(terminalOf({ ...silentClient, mxp: true }, undefined).links, 'mxp');
    assert.equal(terminalOf({ ...silentClient, mxp: true, variables: osc }, undefined).links, 'osc8');
    assert.equal(
      terminalOf({ ...silentClient, variables: { OSC_HYPERLINKS: '1' } }, undefined).links,
      'none',
    );
  });

  it('calls the client by its first name', () => {
    assert.equal(terminalOf({ ...silentClient, names: ['MUDLET', 'xterm'] }, undefined).client, 'MUDLET');
  });
});

function colourOf(names: readonly string[], mtts?: number): string {
  return terminalOf({ ...silentClient, names, mtts }, undefined).colour;
}
