import assert from 'node:assert/strict';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { keyEntries } from '../../config/keys.ts';
import { feedOf, rest, sits } from '../../eventsourcing/feed/contract-feed.ts';
import { openEventStream } from './event-stream.ts';

type Parts = Parameters<typeof openEventStream>[0];

function streamOf(parts: Partial<Parts> = {}, events = 'this_machine') {
  let dropped = 0;
  const stream = openEventStream({
    feed: feedOf().feed,
    metrics: {
      slowReaderDropped() {
        dropped += 1;
      },
    },
    settings: { config: { http: { events } } as Parts['settings']['config'] },
    eventSource: () => ({ mode: 'secondary' }),
    ...parts,
  });
  return { stream, dropped: () => dropped };
}

function asked(headers: IncomingHttpHeaders, remoteAddress = '127.0.0.1'): IncomingMessage {
  return { headers, socket: { remoteAddress } } as IncomingMessage;
}

describe('who is told of stored events', () => {
  const here = { host: 'localhost:8080' };

  it('is a program on this machine, where the operator says so', () => {
    assert.ok(streamOf().stream.mayRead(asked(here)));
    assert.ok(streamOf().stream.mayRead(asked({ host: '[::1]' }, '::1')));
    assert.ok(!streamOf({}, 'nobody').stream.mayRead(asked(here)));
    assert.equal(keyEntries.find(({ key }) => key === 'http.events')?.byDefault, 'nobody');
  });

  it('is nobody who asks from elsewhere, through a proxy, or by another name', () => {
    const { stream } = streamOf();
    assert.ok(!stream.mayRead(asked(here, '192.0.2.1')));
    assert.ok(!stream.mayRead(asked({ ...here, 'x-forwarded-for': '127.0.0.1' })));
    assert.ok(!stream.mayRead(asked({ host: 'evil.example' })));
    assert.ok(!stream.mayRead(asked({})));
  });

  it('is told why nothing can be told', () => {
    assert.match(String(streamOf({ eventSource: () => ({ mode: 'off' }) }).stream.tell({})), /mode is off/);
    const { feed } = feedOf({ mostSubscribers: 0 });
    assert.match(String(streamOf({ feed }).stream.tell({})), /no more may/);
    const broken = () => assert.fail('broken');
    assert.throws(() => streamOf({ feed: { subscribe: broken } }).stream.tell({}), /broken/);
  });

  it('is told what comes, behind what is known already; and is counted where it reads too slowly', async () => {
    const { feed, store } = feedOf();
    const { stream, dropped } = streamOf({ feed });
    const [all, known] = [stream.tell({}), stream.tell({ after: 1 })];
    store(sits, sits);
    await feed.settled();
    assert.deepEqual(await rest(all as never), ['1', '2']);
    assert.deepEqual(await rest(known as never), ['2']);
    stream.dropped();
    assert.equal(dropped(), 1);
  });
});
