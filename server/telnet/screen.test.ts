import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Screen } from './screen.ts';

const prompt = '> \u00ff\u00f9';

describe('the screen', () => {
  it('sends text and prompt in their order', () => {
    const screen = new Screen();
    screen.lines('Hello\r\n');
    screen.prompt(prompt);
    assert.equal(screen.take(), `Hello\r\n${prompt}`);
    assert.equal(screen.take(), '');
  });

  it('begins asynchronous text on a fresh line and shows the prompt again once after it', () => {
    const screen = prompted();
    screen.lines('Ann comes in.\r\n');
    screen.lines('Ann waves.\r\n');
    assert.equal(screen.take(), `\r\nAnn comes in.\r\nAnn waves.\r\n${prompt}`);
    assert.equal(screen.take(), '');
    screen.lines('Ann leaves.\r\n');
    assert.equal(screen.take(), `\r\nAnn leaves.\r\n${prompt}`);
  });

  it('answers a typed line without a fresh line or a second prompt', () => {
    const screen = prompted();
    screen.typed({ hidden: false });
    screen.lines('A quay.\r\n');
    screen.prompt(prompt);
    assert.equal(screen.take(), `A quay.\r\n${prompt}`);
  });

  it('gives every line typed within one turn its prompt', () => {
    const screen = prompted();
    for (const answer of ['one\r\n', 'two\r\n']) {
      screen.typed({ hidden: false });
      screen.lines(answer);
      screen.prompt(prompt);
    }
    assert.equal(screen.take(), `one\r\n${prompt}two\r\n${prompt}`);
  });

  it('does not show the old prompt again when a new one comes', () => {
    const screen = prompted();
    screen.lines('You are hit.\r\n');
    screen.prompt('9hp> ');
    assert.equal(screen.take(), '\r\nYou are hit.\r\n9hp> ');
    screen.prompt('10hp> ');
    assert.equal(screen.take(), '\r\n10hp> ');
  });

  it('ends the line of a password, which the client did not show', () => {
    const screen = prompted();
    screen.typed({ hidden: true });
    assert.equal(screen.take(), '\r\n');
  });

  it('does not take commands or empty text for something on the line', () => {
    const screen = prompted();
    screen.command('\u00ff\u00fd\u0018');
    screen.lines('');
    assert.equal(screen.take(), '\u00ff\u00fd\u0018');
  });

  it('knows whether every line was answered', () => {
    const screen = prompted();
    screen.typed({ hidden: false });
    screen.typed({ hidden: false });
    screen.prompt(prompt);
    assert.equal(screen.isAnswered, false);
    screen.prompt(prompt);
    assert.equal(screen.isAnswered, true);
  });
});

function prompted(): Screen {
  const screen = new Screen();
  screen.prompt(prompt);
  screen.take();
  return screen;
}
