import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { noEvents } from '../features/support/no-events.ts';
import { noLedger } from '../features/support/no-ledger.ts';
import type { OpenWebDoor, WebDoor } from './http.ts';
import { openWebDoor } from './http.ts';
import { createMetrics } from './metrics.ts';
import type { Health } from './web/health.ts';
import { page } from './web/page.ts';

let health: Health = {
  status: 'starting',
  mode: 'off',
  ledger: null,
  position: null,
  tlsPort: 0,
  proxyPort: 0,
  stateHash: 'abc',
  sessions: 1,
  objects: 2,
  telnetPort: 4000,
  httpPort: 0,
  httpsPort: 0,
};
let door: OpenWebDoor;
const fault = assert.fail;
const metrics = createMetrics({ verbs: [], sessions: () => 7, objects: () => 0, ledger: noLedger });

const pages = new Map([['/', page('text/html', Buffer.from('<p>Aevum</p>'.repeat(50)))]]);

/** A web door that shows little, apart from the wishes. */
function opened(wishes: Partial<WebDoor> = {}): Promise<OpenWebDoor> {
  return openWebDoor({
    ...{ port: 0, host: '127.0.0.1', metrics, fault, connections: 100 },
    health: () => health,
    who: () => ({ players: 0 }),
    pages: () => pages,
    mayReadMetrics: () => true,
    events: noEvents,
    upgrade: (_request, socket) => socket.destroy(),
    ...wishes,
  });
}

before(async () => {
  door = await opened();
  health = { ...health, httpPort: door.port };
});
after(() => door.close());

function get(path: string, init?: RequestInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${door.port}${path}`, init);
}

/** All that the door answers to these bytes until it closes the connection. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(door.port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1').on('data', bytes => {
    answer += bytes;
  });
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return answer;
}

describe('the web door', () => {
  it('tells the health, with 200 only while the server is ready', async () => {
    for (const [status, code] of [
      ['starting', 503],
      ['ready', 200],
      ['stopping', 503],
    ] as const) {
      health = { ...health, status };
      const response = await get('/healthz?verbose=1');
      assert.equal(response.status, code);
      assert.deepEqual(await response.json(), health);
    }
  });

  it('shows the metrics', async () => {
    const response = await get('/metrics');
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    assert.match(await response.text(), /^aevum_sessions 7$/m);
  });

  it('shows the metrics to nobody else where only some may read them', async t => {
    const asked: string[] = [];
    const closed = await opened({ mayReadMetrics: address => asked.push(address) === 0 });
    t.after(() => closed.close());
    const { status } = await fetch(`http://127.0.0.1:${closed.port}/metrics`);
    assert.deepEqual([status, asked], [403, ['127.0.0.1']]);
  });

  it('tells who is in the world', async () => {
    const response = await get('/who.json');
    assert.deepEqual([response.status, await response.json()], [200, { players: 0 }]);
  });

  it('shows a page that can run nothing but the scripts of this server', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe|data:|\*/);
    assert.match(await response.text(), /^<p>Aevum/);
  });

  it('sends a page shorter to those who can read that, and not at all to those who have it', async () => {
    const whole = await get('/', { headers: { 'accept-encoding': 'identity' } });
    const short = await get('/', { headers: { 'accept-encoding': 'gzip' } });
    assert.deepEqual(
      [whole, short].map(it => it.headers.get('content-encoding')),
      [null, 'gzip'],
    );
    assert.equal(await whole.text(), await short.text());
    const tag = whole.headers.get('etag') ?? '';
    const again = await get('/', { headers: { 'if-none-match': tag } });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('answers HEAD with the same head and no body', async () => {
    const plain = { headers: { 'accept-encoding': 'identity' } };
    const [head, whole] = [await get('/', { ...plain, method: 'HEAD' }), await get('/', plain)];
    assert.equal(await head.text(), '');
    assert.equal(head.headers.get('content-length'), String(Buffer.byteLength(await whole.text())));
  });

  it('has no other page', async () => {
    for (const path of ['/nothing', '/healthz/', '//', '/%2e%2e/package.json']) {
      const response = await get(path);
      assert.deepEqual([response.status, await response.json()], [404, { error: 'there is no such page' }]);
    }
  });

  it('answers no other method', async () => {
    const response = await get('/healthz', { method: 'POST', body: 'x' });
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD']);
    assert.deepEqual(await response.json(), { error: 'only GET and HEAD are answered' });
  });

  it('refuses a head that is too long and one that is no HTTP', async () => {
    const long = `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
    assert.match(await raw(long), /^HTTP\/1\.1 431 /);
    assert.match(await raw('hello\r\n\r\n'), /^HTTP\/1\.1 400 /);
  });

  it('hangs up on a head that never ends: WSK-29', async () => {
    const socket = connect({ port: door.port, host: '127.0.0.1' });
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-');
    socket.resume();
    await once(socket, 'close');
  });

  it('says that a page is broken where it cannot be made, and lives on', async t => {
    const faults: unknown[] = [];
    const noWorld = new Error('no world');
    const broken = await opened({
      fault: error => faults.push(error),
      health: () => {
        throw noWorld;
      },
    });
    t.after(() => broken.close());
    const response = await fetch(`http://127.0.0.1:${broken.port}/healthz`);
    assert.deepEqual([response.status, await response.json()], [500, { error: 'this page is broken' }]);
    const { status } = await fetch(`http://127.0.0.1:${broken.port}/metrics`);
    assert.deepEqual(faults, [noWorld]);
    assert.equal(status, 200);
  });

  it('cannot be opened where the port is taken', async () => {
    const second = opened({ port: door.port });
    await assert.rejects(second, { code: 'EADDRINUSE' });
  });

  it('closes with connections still open', async t => {
    const other = await opened();
    t.after(() => other.close());
    const socket = connect(other.port, '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\n');
    const gone = new Promise(resolve => socket.on('close', resolve));
    await Promise.all([other.close(), gone]);
  });
});
