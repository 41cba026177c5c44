import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { connect as connectTls } from 'node:tls';
import { selfMadeCertificate } from '../self-made-certificate.ts';
import { stillAlive } from './contract-case.ts';
import type { OpenDoor } from './contract-door.ts';
import { Client, openDoor, until } from './contract-door.ts';
import { proxyListener } from './proxy-listener.ts';
import { tlsListener } from './tls-listener.ts';

let door: OpenDoor;
let side: Server;
let refused = 0;

function countRefused(): void {
  refused += 1;
}

async function openSide(server: Server): Promise<number> {
  side = server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function tls(): Promise<number> {
  door = await openDoor();
  const certificate = await selfMadeCertificate(Date.now());
  const take = door.server.take.bind(door.server);
  return openSide(tlsListener({ certificate, connections: 10, take, refused: countRefused }));
}

async function proxy(from = '127.0.0.1,10.0.0.0/8,::1'): Promise<number> {
  door = await openDoor();
  const take = door.server.take.bind(door.server);
  return openSide(proxyListener({ from, take, refused: countRefused }));
}

async function call(port: number): Promise<Client> {
  const client = new Client(connect({ port, host: '127.0.0.1', noDelay: true }));
  await once(client.socket, 'connect');
  return client;
}

describe('telnet over TLS', () => {
  afterEach(async () => {
    side.close();
    await door.server.close();
    refused = 0;
  });

  it('is the same as without, in TLS 1.2 or newer: TLS-01', async () => {
    const port = await tls();
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false, maxVersion });
      const client = new Client(socket);
      await once(socket, 'secureConnect');
      assert.equal(socket.getProtocol(), maxVersion);
      assert.ok((await client.reads('> \u00ff\u00f9')).startsWith('\u00ff\u00fd\u0018'));
      client.send('look\r\n');
      await client.reads('You typed: look');
      socket.destroy();
      await until(() => door.server.connections === 0);
    }
  });

  it('hangs up on those who speak something else, or go without a word: TLS-03', async () => {
    const port = await tls();
    const plain = await call(port);
    plain.send('look\r\nlook\r\n');
    await plain.readsToEnd();
    assert.equal(door.guests.length, 0);
    const rude = await call(port);
    rude.sendHex('160301 0200');
    rude.socket.resetAndDestroy();
    await until(() => refused > 0);
    assert.equal(door.server.connections, 0);
  });

  it('loses one who is cut off without a farewell, and nothing else: TLS-05', async () => {
    const raw = connect({ port: await tls(), host: '127.0.0.1' });
    await once(raw, 'connect');
    const client = new Client(connectTls({ socket: raw, rejectUnauthorized: false }));
    await client.reads('> ');
    client.send('look\r\n');
    await client.reads('You typed: look');
    raw.resetAndDestroy();
    await until(() => door.server.connections === 0 && door.guests[0]?.closed.length === 1);
    await stillAlive(door);
  });

  it('carries nothing in that was typed before the handshake: TLS-07', async () => {
    const client = await call(await tls());
    client.send('admin\r\n');
    client.sendHex('1603010200');
    await client.readsToEnd();
    assert.deepEqual([door.guests.length, refused > 0], [0, true]);
  });

  it('takes another certificate while it runs', async () => {
    const port = await tls();
    const seen = async () => {
      const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });
      await once(socket, 'secureConnect');
      const { fingerprint256 } = socket.getPeerCertificate();
      socket.destroy();
      return fingerprint256;
    };
    const before = await seen();
    (side as ReturnType<typeof tlsListener>).setSecureContext(await selfMadeCertificate(Date.now()));
    assert.notEqual(await seen(), before);
  });

  it('is told to those who speak it at the plain door: DOS-13', async () => {
    await tls();
    const lost = await call(door.port);
    lost.sendHex('160301007a0100007603031111111111');
    assert.match(await lost.readsToEnd(), /This port speaks plain telnet, without TLS\./);
    assert.deepEqual(door.guests[0]?.lines, []);
  });
});

describe('telnet by way of a proxy', () => {
  afterEach(async () => {
    side.close();
    await door.server.close();
    refused = 0;
  });

  it('knows the address that the proxy told, and hands on what came behind it: PRX-01', async () => {
    const port = await proxy();
    const client = await call(port);
    client.send('PROXY TCP4 203.0.113.7 192.0.2.1 40000 4000\r\nlook\r\n');
    await client.reads('You typed: look');
    assert.equal(door.guests[0]?.wire.address, '203.0.113.7');
    const own = await call(port);
    own.sendHex('0d0a0d0a000d0a51');
    own.sendHex('5549540a20000000');
    await own.reads('> ');
    assert.equal(door.guests[1]?.wire.address, '127.0.0.1');
  });

  it('knows no address where the proxy knows none: PRX-05', async () => {
    const client = await call(await proxy());
    client.send('PROXY UNKNOWN\r\nlook\r\n');
    await client.reads('You typed: look');
    assert.equal(door.guests[0]?.wire.address, '127.0.0.1');
  });

  it('tells one who speaks TLS behind a proxy where that is spoken: PRX-11', async () => {
    const client = await call(await proxy());
    client.send('PROXY TCP4 203.0.113.7 192.0.2.1 40000 4000\r\n');
    client.sendHex('160301007a0100007603031111111111');
    assert.match(await client.readsToEnd(), /plain telnet, without TLS/);
  });

  it('hangs up on who is no proxy', async () => {
    const stranger = await call(await proxy('10.0.0.0/8'));
    stranger.send('PROXY TCP4 203.0.113.7 192.0.2.1 40000 4000\r\n');
    assert.equal(await stranger.readsToEnd(), '');
    assert.deepEqual([refused, door.guests.length], [1, 0]);
  });

  it('hangs up on who says something else, leaves in the middle, or says nothing for long: PRX-07, PRX-09', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const port = await proxy();
    const wrong = await call(port);
    wrong.send('hello\r\n');
    await wrong.readsToEnd();
    const gone = await call(port);
    gone.send('PROXY TC');
    gone.socket.end();
    await until(() => refused === 2);
    const silent = await call(port);
    silent.sendHex('0d0a0d0a000d0a515549540a2111ffff'.slice(0, 24));
    while (!silent.isEnded) {
      t.mock.timers.tick(5000);
      await new Promise(resolve => setImmediate(resolve));
    }
    assert.equal(door.guests.length, 0);
  });
});
