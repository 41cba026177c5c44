import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { noEvents } from '../features/support/no-events.ts';
import { noLedger } from '../features/support/no-ledger.ts';
import type { WebDoor } from './http.ts';
import { openWebDoor } from './http.ts';
import { createMetrics } from './metrics.ts';
import { selfMadeCertificate } from './self-made-certificate.ts';

const metrics = createMetrics({ verbs: [], sessions: () => 7, objects: () => 0, ledger: noLedger });

/** A web door with one page, apart from the wishes. */
async function opened(t: { after(done: () => Promise<void>): void }, wishes: Partial<WebDoor> = {}) {
  const door = await openWebDoor({
    ...{ port: 0, host: '127.0.0.1', metrics, fault: assert.fail, connections: 100 },
    health: assert.fail,
    who: () => ({ players: 0 }),
    pages: () => new Map(),
    mayReadMetrics: () => false,
    events: noEvents,
    upgrade: (_request, socket) => socket.destroy(),
    ...wishes,
  });
  t.after(() => door.close());
  return door;
}

/** All that a port answers to these bytes until it closes the connection. */
async function raw(bytes: string, port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes, 'latin1');
  const [answer] = await Promise.all([text(socket), once(socket, 'close')]);
  return answer;
}

describe('the web door over TLS', () => {
  it('shows every page, and takes another certificate while it runs', async t => {
    const first = await selfMadeCertificate(Date.now());
    const secure = await opened(t, { certificate: first });
    const read = (ca: string) =>
      new Promise<string>((resolve, reject) => {
        const call = request({ port: secure.port, host: 'localhost', path: '/who.json', ca, agent: false });
        call.on('response', response => text(response).then(resolve)).on('error', reject);
        call.end();
      });
    assert.equal(await read(first.cert), '{"players":0}\n');
    const second = await selfMadeCertificate(Date.now());
    secure.setSecureContext(second);
    await assert.rejects(read(first.cert), /certificate/);
    assert.equal(await read(second.cert), '{"players":0}\n');
  });

  it('hangs up on those who speak plain HTTP there', async t => {
    const secure = await opened(t, { certificate: await selfMadeCertificate(Date.now()) });
    assert.equal(await raw('GET / HTTP/1.1\r\nHost: a\r\n\r\n', secure.port), '');
  });

  it('is told to those who speak it at the plain door', async t => {
    const hello = '\u0016\u0003\u0001\u0000\u007a\u0001\u0000\u0000\u0076\u0003\u0003';
    const door = await opened(t);
    assert.match(
      await raw(hello, door.port),
      /^HTTP\/1\.1 400 [\s\S]*plain HTTP, without TLS\. This server speaks no https\.\n$/,
    );
    const other = await opened(t, { tlsPort: () => 8443 });
    assert.match(await raw(hello, other.port), /https is spoken at port 8443\.\n$/);
  });
});
