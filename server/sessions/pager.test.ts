import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../actions/text/message.ts';
import { Pager } from './pager.ts';

function message(...texts: string[]): Message {
  return { channel: 'main', lines: texts.map(text => [{ meaning: 'plain', text }]) };
}

function texts(messages: readonly Message[]): string[] {
  return messages.flatMap(({ lines }) => lines.map(line => line.map(it => it.text).join('')));
}

describe('a pager', () => {
  it('shows everything at once where no page has a length', () => {
    const long = message(...Array.from({ length: 500 }, () => 'x'));
    assert.deepEqual(new Pager().firstPage(long, 80), [long]);
  });
  it('counts rows, not lines', () => {
    const pager = new Pager();
    pager.pageLength = 3;
    assert.deepEqual(texts(pager.firstPage(message('aaaaaaaaaa', 'b', 'c'), 5)), [
      'aaaaaaaaaa',
      'b',
      '--- Type more for the next page (1/2). ---',
    ]);
    assert.deepEqual(texts(pager.nextPage(5)), ['c']);
    assert.deepEqual(texts(pager.nextPage(5)), ['There is no more.']);
  });
  it('shows a line that is longer than a page all the same', () => {
    const pager = new Pager();
    pager.pageLength = 1;
    assert.equal(texts(pager.firstPage(message('aaaaaaaaaa', 'b'), 5))[0], 'aaaaaaaaaa');
  });
  it('shows all that is left when pages were switched off meanwhile', () => {
    const pager = new Pager();
    pager.pageLength = 1;
    pager.firstPage(message('a', 'b', 'c'), 80);
    pager.pageLength = 0;
    assert.deepEqual(texts(pager.nextPage(80)), ['b', 'c']);
  });
});
