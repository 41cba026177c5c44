import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, integer, oneof, property, uint8Array } from 'fast-check';
import { Inbox } from './inbox.ts';
import { Input } from './input.ts';

describe('what a client sends', () => {
  it('becomes lines, with negotiations out of the midst of them', () => {
    const { input, take } = reading();
    input.feed(Buffer.concat([Buffer.from('sec'), Buffer.from('fffdc9', 'hex'), Buffer.from('ret\r\n')]));
    assert.deepEqual(take(), ['253 201', 'line secret']);
  });

  it('waits unread while the inbox is full, and then goes on where it was', () => {
    const { input, take } = reading({ queuedLines: 2 });
    input.feed(Buffer.from('a\nb\nc\nd\ne\n'));
    assert.equal(input.isBlocked, true);
    input.feed(Buffer.from('f\n'));
    assert.equal(input.readOn(), false);
    assert.deepEqual(take(), ['line a', 'line b']);
    assert.equal(input.readOn(), true);
    assert.deepEqual(take(), ['line c', 'line d']);
    assert.equal(input.readOn(), true);
    assert.deepEqual(take(), ['line e', 'line f']);
    assert.deepEqual([input.isBlocked, input.readOn()], [false, false]);
  });

  it('means the same wherever the packets are cut and however soon the inbox fills', () => {
    const telling = constantFrom(
      'fffb18',
      'fffa1f00500018fff0',
      'ffff',
      'fff6',
      '0d',
      '0a',
      '00',
      '6162',
      'c3a9',
      'fffa',
      'fff0',
      '1b5b324a',
      '08',
    );
    const parts = array(telling).map(all => Buffer.from(all.join(''), 'hex'));
    const stream = oneof(
      parts,
      uint8Array().map(bytes => Buffer.from(bytes)),
    );
    const cuts = array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    check(
      property(stream, cuts, integer({ min: 1, max: 4 }), (bytes, sizes, queuedLines) => {
        const whole = reading();
        whole.input.feed(bytes);
        const cut = reading({ queuedLines });
        const said: string[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          cut.input.feed(bytes.subarray(at, at + size));
          at += size;
          if (turn % 2 === 0) said.push(...cut.takeAll());
        }
        said.push(...cut.takeAll());
        const isLine = (event: string): boolean => event.startsWith('line');
        const expected = whole.takeAll();
        assert.deepEqual(said.filter(isLine), expected.filter(isLine));
        assert.deepEqual(
          said.filter(event => !isLine(event)),
          expected.filter(event => !isLine(event)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('gives nobody a line with a control or with text that is not valid, whatever the bytes', () => {
    check(
      property(uint8Array({ maxLength: 300 }), bytes => {
        const { input, takeAll } = reading();
        input.feed(Buffer.concat([bytes, Buffer.from('fff0', 'hex'), Buffer.from('\r\n')]));
        for (const event of takeAll()) {
          assert.equal(event.isWellFormed(), true);
          assert.doesNotMatch(event, /\p{Cc}/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function reading({ queuedLines = 100_000 } = {}) {
  const inbox = new Inbox(
    { queuedLines, linesPerSecond: 0, lineBurst: 1, linesPerTurn: 100_000 },
    () => 0,
    () => undefined,
  );
  const said: string[] = [];
  const input = new Input({
    inbox,
    commands: {
      command: code => said.push(`command ${code}`),
      negotiation: (verb, option) => said.push(`${verb} ${option}`),
      subnegotiation: (option, payload) => said.push(`sub ${option} ${payload.toString('hex')}`),
    },
    cuts: { lineCut: limit => said.push(`cut ${limit}`), reached: limit => said.push(limit) },
    clock: () => 0,
    unpacking: { went() {}, failed: why => said.push(why) },
    limits: { lineBytes: 12, subnegotiationBytes: 8, inflatedBytes: 4096 },
  });
  const take = (): string[] => {
    for (let line = inbox.next(); line !== undefined; line = inbox.next()) said.push(`line ${line}`);
    return said.splice(0);
  };
  const takeAll = (): string[] => {
    const all = take();
    while (input.readOn()) all.push(...take());
    return all;
  };
  return { input, take, takeAll };
}
