import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import stringWidth from 'string-width';
import type { Meaning, Message, Span } from '../../actions/text/message.ts';
import type { Look } from './render.ts';
import { render } from './render.ts';

const ESC = '\u001b';
const meanings: readonly Meaning[] = [
  'plain',
  'title',
  'player',
  'mobile',
  'item',
  'exit',
  'speech',
  'tell',
  'important',
  'hint',
  'command',
];
const ownColour = new RegExp(`${ESC}\\[[0-9;]+m`, 'g');
const leftOn = new RegExp(`${ESC}\\[(?!0m)[0-9;]+m[^${ESC}]*$`);
const colours: readonly Look['colour'][] = ['none', '16', '256'];

describe('rendering', () => {
  it('gives bare lines with CR LF to a terminal without colour', () => {
    const message = lines([span('title', 'The Quay')], [], [span('plain', 'Gulls '), span('item', 'cry.')]);
    assert.equal(render(message, { colour: 'none', width: 80 }), 'The Quay\r\n\r\nGulls cry.\r\n');
  });

  it('colours by meaning and resets before the line ends', () => {
    const message = lines([span('player', 'Bob'), span('plain', ' says, '), span('speech', 'Hi')]);
    assert.equal(
      render(message, { colour: '16', width: 80 }),
      '\u001b[36mBob\u001b[0m says, \u001b[1;37mHi\u001b[0m\r\n',
    );
    assert.match(render(message, { colour: '256', width: 80 }), /38;5;80mBob/);
  });

  it('uses nothing beyond sixteen colours where the terminal has no more', () => {
    for (const meaning of meanings) {
      assert.doesNotMatch(render(lines([span(meaning, 'x')]), { colour: '16', width: 80 }), /[34]8;[25]/);
    }
  });

  it('takes a colour up again on the next row', () => {
    const message = lines([span('item', 'a long rusty sword'), span('plain', ' lies here')]);
    assert.equal(
      render(message, { colour: '16', width: 10 }),
      '\u001b[1;34ma long\u001b[0m\r\n\u001b[1;34mrusty\u001b[0m\r\n\u001b[1;34msword\u001b[0m lies\r\nhere\r\n',
    );
  });

  it('wraps wide characters by their columns', () => {
    assert.equal(
      render(lines([span('plain', '世界世界')]), { colour: 'none', width: 5 }),
      '世界\r\n世界\r\n',
    );
  });

  it('lets nothing in a span steer the terminal', () => {
    const message = lines([span('speech', 'a\u001b[2J\r\n\u009b2Jb\u202e')]);
    assert.equal(render(message, { colour: 'none', width: 80 }), 'a[2J2Jb\r\n');
  });

  it('sends no control but its own, and no row wider than the terminal, whatever the text', () => {
    const nasty = constantFrom(
      ' ',
      '  ',
      'ab',
      '世',
      'e\u0301',
      '\u0600',
      '👍🏻',
      '🏻',
      'क्ष',
      '\u200d',
      '\u001b',
      'ÿ',
      '\u1100',
    );
    const text = oneof(
      string({ unit: 'binary' }),
      array(nasty, { maxLength: 60 }).map(parts => parts.join('')),
      string({ maxLength: 200 }),
    );
    const spans = array(record({ meaning: constantFrom(...meanings), text }), { maxLength: 5 });
    const message = array(spans, { maxLength: 3 }).map(all => lines(...all));
    check(
      property(message, constantFrom(...colours), integer({ min: 20, max: 100 }), (made, colour, width) => {
        const shown = render(made, { colour, width });
        const bare = shown.replaceAll(ownColour, '');
        assert.doesNotMatch(bare.replaceAll('\r\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        assert.equal(shown === '' || shown.endsWith('\r\n'), true);
        for (const row of bare.split('\r\n'))
          assert.ok(stringWidth(row) <= width, `${stringWidth(row)} > ${width}: ${escape(row)}`);
        for (const row of shown.split('\r\n')) assert.doesNotMatch(row, leftOn);
      }),
      { numRuns: 500 },
    );
  });
});

function span(meaning: Meaning, text: string): Span {
  return { meaning, text };
}

function lines(...all: Span[][]): Message {
  return { channel: 'main', lines: all };
}

describe('colours of a player’s own', () => {
  const message: Message = { channel: 'main', lines: [[{ meaning: 'exit', text: 'north' }]] };
  const colours = { exit: { foreground: 208, background: 4, styles: ['bold'] } } as const;
  it('come before the usual ones, as far as the terminal has them', () => {
    assert.equal(
      render(message, { colour: '256', width: 80, colours }),
      '\u001b[0;1;38;5;208;44mnorth\u001b[0m\r\n',
    );
    assert.equal(render(message, { colour: '16', width: 80, colours }), '\u001b[0;1;44mnorth\u001b[0m\r\n');
    assert.equal(render(message, { colour: 'none', width: 80, colours }), 'north\r\n');
    const bright = { exit: { foreground: 9, styles: [] } };
    assert.equal(
      render(message, { colour: '16', width: 80, colours: bright }),
      '\u001b[0;91mnorth\u001b[0m\r\n',
    );
  });
});
