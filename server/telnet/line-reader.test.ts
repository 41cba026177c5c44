import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LineReader } from './line-reader.ts';

describe('the line reader', () => {
  it('ends a line at CR LF, LF, CR NUL and CR, with no empty lines between', () => {
    assert.deepEqual(read('a\r\nb\nc\r\0d\re\r\n'), ['a', 'b', 'c', 'd', 'e']);
  });

  it('takes a CR and what belongs to it for one line end when the packet is cut between them', () => {
    assert.deepEqual(read('a\r', '\nb\r', '\0c\r', 'd\n'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(read('a\r', '', '\r', '\n\n'), ['a', '', '']);
  });

  it('tells empty lines and lines of spaces as they are', () => {
    assert.deepEqual(read('\r\n   \r\n\t\r\n'), ['', '   ', ' ']);
  });

  it('joins a line from its pieces, characters cut in two among them', () => {
    assert.deepEqual(read('sa', 'y caf\u00c3', '\u00a9', '\r\n'), ['say café']);
  });

  it('takes lone NULs for a sign of life', () => {
    assert.deepEqual(read('\0', '\0\0\0', 'look\n'), ['look']);
  });

  it('keeps the head of a line that is too long, and nothing of its tail', () => {
    assert.deepEqual(read(`${'a'.repeat(40)} quit\r\nlook\r\n`), ['cut at 16', 'a'.repeat(16), 'look']);
    assert.deepEqual(read('aaaaaaaa', 'aaaaaaaaa', ' quit', '\nlook\n'), [
      'cut at 16',
      'a'.repeat(16),
      'look',
    ]);
    assert.deepEqual(read(`${'a'.repeat(16)}\n`), ['a'.repeat(16)]);
  });

  it('cuts no character in two', () => {
    assert.deepEqual(read(`${'a'.repeat(15)}\u00c3\u00a9\n`), ['cut at 16', 'a'.repeat(15)]);
  });

  it('takes a new limit from then on', () => {
    const { reader, lines } = collecting();
    reader.limit = 4;
    reader.feed(Buffer.from('abcdef\n'));
    assert.deepEqual(lines, ['cut at 4', 'abcd']);
  });

  it('stops before a line that nobody has room for', () => {
    const { reader, lines } = collecting({ room: 2 });
    const bytes = Buffer.from('a\r\nb\r\ncc\r\nd');
    assert.equal(reader.feed(bytes), 6);
    assert.equal(reader.feed(bytes.subarray(6)), 0);
    assert.deepEqual(lines, ['a', 'b']);
  });
});

function read(...packets: string[]): string[] {
  const { reader, lines } = collecting();
  for (const packet of packets) reader.feed(Buffer.from(packet, 'latin1'));
  return lines;
}

function collecting({ room = 100 } = {}): { reader: LineReader; lines: string[] } {
  const lines: string[] = [];
  const sink = {
    get isFull() {
      return lines.length >= room;
    },
    line: (text: string) => lines.push(text),
    tooLong: (limit: number) => lines.push(`cut at ${limit}`),
  };
  return { reader: new LineReader(sink, 16), lines };
}
