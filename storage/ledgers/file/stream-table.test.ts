import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { goid } from '../../../domain/ids.ts';
import type { Span } from './stream-table.ts';
import { decodeTable, encodeTable, maxVersion, streamTable } from './stream-table.ts';

const name = fc.oneof(
  fc.stringMatching(/^[a-z/-]{1,40}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
const span = fc.record(
  {
    stream: name.map(goid),
    first: fc.integer({ min: 1, max: maxVersion }),
    count: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  },
  { noNullPrototype: true },
);
const tables = fc.uniqueArray(span, { selector: ({ stream }) => stream, maxLength: 20 });

function encoded(spans: readonly Span[]): Buffer {
  const table = streamTable(spans);
  const bytes = Buffer.alloc(table.bytes, 0xff);
  encodeTable(table, bytes);
  return bytes;
}

describe('the table of streams of a frame', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(tables, spans => assert.deepEqual(decodeTable(encoded(spans)), spans)));
  });

  it('has the form that is documented, to the byte', () => {
    const bytes = encoded([
      { stream: goid('lamp'), first: 7, count: 2 },
      { stream: goid('é'), first: 2 ** 40, count: 1 },
    ]);
    const rows = ['02000000', '0400 02000000 070000000000', '0200 01000000 000000000001'];
    assert.equal(
      bytes.toString('hex'),
      `${rows.join('').replaceAll(' ', '')}${Buffer.from('lampé').toString('hex')}`,
    );
  });

  it('is refused where it is cut off, or where something is behind it', () => {
    const bytes = encoded([{ stream: goid('lamp'), first: 1, count: 2 }]);
    for (let length = 0; length < bytes.length; length += 1) {
      assert.throws(() => decodeTable(bytes.subarray(0, length)), RangeError);
    }
    assert.throws(() => decodeTable(Buffer.concat([bytes, Buffer.of(0)])), RangeError);
  });
});
