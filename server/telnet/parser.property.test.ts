import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { negotiating } from './contract-negotiation.ts';
import { TelnetParser } from './parser.ts';

/** Bytes that mean something are more likely than chance would have them. */
const byte = fc.oneof(
  fc.constantFrom(
    255,
    250,
    240,
    251,
    252,
    253,
    254,
    0,
    1,
    2,
    3,
    10,
    13,
    24,
    31,
    34,
    39,
    42,
    69,
    70,
    86,
    91,
    201,
  ),
  fc.integer({ min: 0, max: 255 }),
);
const stream = fc.array(byte, { maxLength: 400 }).map(bytes => Buffer.from(bytes));
const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 });

/** All that a parser makes of a stream cut in some way, text joined. */
function heard(bytes: Buffer, pieces: readonly number[]): string[] {
  const all: string[] = [];
  const parser = new TelnetParser(
    {
      data(text) {
        const last = all.at(-1);
        if (last?.startsWith('text ')) all[all.length - 1] = last + text.toString('hex');
        else all.push(`text ${text.toString('hex')}`);
        return text.length;
      },
      command: code => void all.push(`command ${code}`),
      negotiation: (verb, option) => void all.push(`${verb} ${option}`),
      subnegotiation: (option, payload) => void all.push(`sub ${option} ${payload.toString('hex')}`),
      subnegotiationCut: () => void all.push('cut'),
    },
    32,
  );
  for (const piece of pieced(bytes, pieces)) assert.equal(parser.feed(piece), piece.length);
  return all;
}

function* pieced(bytes: Buffer, pieces: readonly number[]): Generator<Buffer> {
  let at = 0;
  for (const piece of pieces) {
    if (at >= bytes.length) return;
    yield bytes.subarray(at, at + piece);
    at += piece;
  }
  if (at < bytes.length) yield bytes.subarray(at);
}

describe('any bytes at all', () => {
  it('mean the same wherever they are cut', () => {
    fc.assert(
      fc.property(stream, cuts, (bytes, pieces) => {
        assert.deepEqual(heard(bytes, pieces), heard(bytes, []));
      }),
      { numRuns: 500 },
    );
  });

  it('make no option throw, and get no more answers than they hold questions', () => {
    const payload = fc.uint8Array({ maxLength: 60 }).map(bytes => Buffer.from(bytes));
    const step = fc.oneof(
      fc.record({ verb: fc.constantFrom(251, 252, 253, 254), code: byte }),
      fc.record({ code: byte, payload }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const { negotiator, sent } = negotiating();
        negotiator.open();
        sent();
        for (const it of steps)
          if ('verb' in it) negotiator.negotiation(it.verb, it.code);
          else negotiator.subnegotiation(it.code, it.payload);
        assert.ok(sent().length <= steps.length * 3);
      }),
      { numRuns: 300 },
    );
  });
});
