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
const countRefused = () => {
  refused += 1;
};

async function portOf(server: Server): Promise<number> {
  side = server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function tls(): Promise<number> {
  door = await openDoor();
  const certificate = await selfMadeCertificate(Date.now());
  const take = door.server.take.bind(door.server);
  return portOf(tlsListener({ certificate, connections: 10, take, refused: countRefused }));
}

async function call(port: number): Promise<Client> {
  const client = new Client(connect({ port, host: '127.0.0.1', noDelay: true }));
  await once(client.socket, 'connect');
  return client;
}

describe('the doors beside the plain one', () => {
  afterEach(async () => {
    side.close();
    await door.server.close();
    refused = 0;
  });

  it('lose one who is cut off without a farewell, and nothing else: TLS-05', async () => {
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

  it('carry nothing in that was typed before the handshake: TLS-07', async () => {
    const client = await call(await tls());
    client.send('admin\r\n');
    client.sendHex('1603010200');
    await client.readsToEnd();
    assert.deepEqual([door.guests.length, refused > 0], [0, true]);
  });

  it('know no address where the proxy knows none: PRX-05', async () => {
    door = await openDoor();
    const take = door.server.take.bind(door.server);
    const client = await call(
      await portOf(proxyListener({ from: '127.0.0.1', take, refused: countRefused })),
    );
    client.send('PROXY UNKNOWN\r\nlook\r\n');
    await client.reads('You typed: look');
    assert.equal(door.guests[0]?.wire.address, '127.0.0.1');
  });

  it('tell one who speaks TLS behind a proxy where that is spoken: PRX-11', async () => {
    door = await openDoor();
    const take = door.server.take.bind(door.server);
    const client = await call(
      await portOf(proxyListener({ from: '127.0.0.1', take, refused: countRefused })),
    );
    client.send('PROXY TCP4 203.0.113.7 192.0.2.1 40000 4000\r\n');
    client.sendHex('160301007a0100007603031111111111');
    assert.match(await client.readsToEnd(), /plain telnet, without TLS/);
  });
});
