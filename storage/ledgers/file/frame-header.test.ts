import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FrameHeader } from './frame-header.ts';
import { decodeHeader, encodeHeader, headerBytes, headerVersion } from './frame-header.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const uint32 = fc.nat({ max: 2 ** 32 - 1 });
const number = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const headers = fc.record(
  {
    version: uint32,
    tableBytes: uint32,
    bodyBytes: uint32,
    frame: number,
    first: number,
    count: uint32,
    contentCrc: uint32,
    epoch: number,
    previousHash: hash,
    eventsRoot: hash,
    contentHash: hash,
    batchId: fc.stringMatching(/^[!-~]{1,36}$/),
  },
  { noNullPrototype: true },
);

function encoded(header: FrameHeader): Buffer {
  const bytes = Buffer.alloc(headerBytes, 0xff);
  encodeHeader(header, bytes);
  return bytes;
}

describe('the header of a frame', () => {
  it('is read as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(headers, header => {
        const found = decodeHeader(encoded(header));
        assert.ok(found);
        const { previousHash, eventsRoot, contentHash } = found;
        const hashes = { previousHash, eventsRoot, contentHash };
        const plain = Object.fromEntries(
          Object.entries(hashes).map(([name, bytes]) => [name, Uint8Array.from(bytes)]),
        );
        assert.deepEqual({ ...found, ...plain }, header);
      }),
    );
  });

  it('has the form that is documented, to the byte', () => {
    const header: FrameHeader = {
      version: headerVersion,
      tableBytes: 0x0102,
      bodyBytes: 0x030405,
      frame: 0x0607,
      first: 2 ** 40 + 9,
      count: 8,
      contentCrc: 0xdeadbeef,
      epoch: 5,
      previousHash: Buffer.alloc(32, 0x11),
      eventsRoot: Buffer.alloc(32, 0x22),
      contentHash: Buffer.alloc(32, 0x33),
      batchId: 'batch-7',
    };
    const expected = [
      'ae5646ff 01000000 02010000 05040300 0706000000000000 0900000000010000 08000000 efbeadde 0500000000000000',
      '11'.repeat(32),
      '22'.repeat(32),
      '33'.repeat(32),
      Buffer.from('batch-7').toString('hex').padEnd(72, '0'),
    ];
    const bytes = encoded(header);
    assert.equal(bytes.subarray(0, 180).toString('hex'), expected.join('').replaceAll(' ', ''));
    assert.equal(bytes.toString('hex', 180), '43fdcc2d');
  });

  it('is none with a bit flipped, cut off, or where none was written', () => {
    const bytes = encoded(fc.sample(headers, { numRuns: 1, seed: 7 })[0]!);
    for (let bit = 0; bit < headerBytes * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.equal(decodeHeader(flipped), null);
    }
    assert.equal(decodeHeader(bytes.subarray(0, -1)), null);
    assert.equal(decodeHeader(Buffer.alloc(headerBytes)), null);
  });
});
