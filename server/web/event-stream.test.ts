import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import type { EventTeller, Telling } from './event-stream.ts';
import { answerEvents } from './event-stream.ts';
import { eventWish } from './event-wish.ts';
import { send } from './reply.ts';

type Notice = { kind: 'stored'; event: { position: number } } | { kind: 'gap'; from: number; to: number };

function telling(notices: Iterable<Notice>, closed = () => {}): Telling {
  const end = Promise.withResolvers<void>();
  return {
    async *[Symbol.asyncIterator]() {
      yield* notices;
      await end.promise;
    },
    close() {
      end.resolve();
      closed();
    },
  };
}

/** A door that answers nothing but this; resolves to how it is asked. */
async function doorOf(t: TestContext, wishes: Partial<EventTeller>) {
  const teller: EventTeller = {
    ...{ beatMilliseconds: 60_000, stallMilliseconds: 60_000, dropped: assert.fail },
    ...{ mayRead: () => true, tell: () => telling([]), ...wishes },
  };
  const server = createServer(async (asked, response) => {
    const reply = await answerEvents(teller, asked, response);
    if (reply) send(asked, response, reply);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return (query = '', method = 'GET') =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(
        { port, host: '127.0.0.1', path: `/events${query}`, method, agent: false },
        resolve,
      );
      asked.on('error', reject).end();
      t.after(() => asked.destroy());
    });
}

/** Reads until this much was told. */
async function read(response: IncomingMessage, until: RegExp): Promise<string> {
  let text = '';
  for await (const bytes of response.setEncoding('utf8')) {
    text += bytes;
    if (until.test(text)) return text;
  }
  return text;
}

describe('the stream of stored events', () => {
  it('tells each event with its position as id, and a gap with that of its end', async t => {
    const events: Notice[] = [
      { kind: 'stored', event: { position: 7 } },
      { kind: 'gap', from: 8, to: 12 },
    ];
    const closed = Promise.withResolvers<void>();
    const ask = await doorOf(t, { tell: () => telling(events, () => closed.resolve()) });
    const response = await ask();
    assert.match(response.headers['content-type'] ?? '', /^text\/event-stream/);
    const told = await read(response, /"to":12}\n\n/);
    assert.equal(
      told,
      'id: 7\nevent: stored\ndata: {"position":7}\n\nid: 12\nevent: gap\ndata: {"from":8,"to":12}\n\n',
    );
    await closed.promise;
  });

  it('sends a line that says nothing where nothing happens, and ends when there is nothing more', async t => {
    const quiet = telling([]);
    const ask = await doorOf(t, { beatMilliseconds: 1, tell: () => quiet });
    const response = await ask();
    let text = '';
    for await (const bytes of response.setEncoding('utf8')) {
      text += bytes;
      quiet.close();
    }
    assert.match(text, /^(:\n\n)+$/);
  });

  it('hangs up on whoever takes nothing for too long', async t => {
    const dropped = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    function* endless(): Generator<Notice> {
      for (let position = 1; ; position += 1)
        yield { kind: 'stored', event: { position, ...{ text: 'x'.repeat(100_000) } } };
    }
    const ask = await doorOf(t, {
      ...{ stallMilliseconds: 20, dropped: () => dropped.resolve() },
      tell: () => telling(endless(), () => closed.resolve()),
    });
    (await ask()).pause().on('error', () => {});
    await dropped.promise;
    await closed.promise;
  });

  const refusals = {
    'another method': [405, {}, '', 'POST'],
    'whoever may not': [403, { mayRead: () => false }, '', 'GET'],
    'a parameter that there is not': [400, {}, '?colour=red', 'GET'],
    'a position that is none': [400, {}, '?after=-1', 'GET'],
    'everybody while nothing can be told': [503, { tell: () => 'there is no ledger' }, '', 'GET'],
  } as const;
  for (const [who, [status, wishes, query, method]] of Object.entries(refusals))
    it(`refuses ${who}`, async t => {
      const response = await (await doorOf(t, wishes))(query, method);
      assert.equal(response.statusCode, status);
      assert.match(await read(response, /}/), /"error":"\w/);
    });
});

describe('the wish for stored events', () => {
  it('is everything where nothing is said', () =>
    assert.deepEqual(eventWish({ url: '/events', headers: {} }), {}));

  it('names what is wanted, and where the reader is; a browser that comes back knows it better', () => {
    const url = '/events?namespace=world&kind=item&kind=player&area=a&pattern=world.%3E&after=3';
    const wish = {
      ...{
        namespace: 'world',
        kinds: new Set(['item', 'player']),
        areas: new Set(['a']),
        pattern: 'world.>',
      },
      after: 3,
    };
    assert.deepEqual(eventWish({ url, headers: {} }), wish);
    assert.deepEqual(eventWish({ url, headers: { 'last-event-id': '9' } }), { ...wish, after: 9 });
  });
});
