import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { until } from '../telnet/contract-door.ts';
import { openWebSockets, WebClient } from './contract-web.ts';
import { FrameLog } from './frame-log.ts';
import { readMessage } from './read-message.ts';
import { typedLine } from './typed-line.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json(),
  fc.constant('{"type":"line"'),
);

describe('what a web client may send', () => {
  it('is read without a throw, whatever it is', () => {
    const types = fc.constantFrom('hello', 'line', 'read', 'terminal', 'gmcp', 'shrug', 7, null);
    const alike = fc.record(
      { type: types, number: fc.anything(), text: fc.anything(), token: fc.anything(), seen: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          alike.map(it => JSON.stringify(it) ?? ''),
        ),
        text => {
          const message = readMessage(text);
          assert.ok(message === undefined || typeof message.type === 'string');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('becomes a line of valid text that steers no terminal and is no longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (text, most) => {
          const { line } = typedLine(text, most);
          assert.ok(line.isWellFormed());
          assert.ok(Buffer.byteLength(line) <= most + 2);
          assert.doesNotMatch(line, /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('harms nobody: any messages, text or binary, and the next player is answered', async t => {
    const { port, close } = await openWebSockets();
    t.after(close);
    const messages = fc.array(fc.oneof(anyText, fc.uint8Array({ maxLength: 300 })), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(messages, async sent => {
        const [rude, polite] = [await WebClient.hello(port), await WebClient.hello(port)];
        for (const it of sent) rude.socket.send(it);
        polite.line(1, 'hello');
        await polite.reads('You typed: hello');
        for (const client of [rude, polite]) client.socket.terminate();
        await until(() => rude.closed !== undefined);
      }),
      { numRuns: 25 },
    );
  });
});

describe('frames that wait to be read', () => {
  it('come once and in order, whatever was read, and within their limit', () => {
    const step = fc.oneof(
      fc.record({ add: fc.string({ maxLength: 30 }) }),
      fc.record({ read: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ after: fc.integer({ min: 0, max: 60 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const log = new FrameLog(100);
        const all: string[] = [];
        for (const it of steps) {
          if ('add' in it) {
            all.push(it.add);
            log.add(it.add);
          } else if ('read' in it) log.read(Math.min(it.read, log.last));
          else {
            const { first, frames } = log.after(it.after);
            assert.deepEqual(frames, all.slice(first - 1));
            assert.ok(frames.join('').length <= 100 || frames.length === 1);
          }
          assert.equal(log.last, all.length);
        }
      }),
    );
  });
});
