import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { until } from '../telnet/contract-door.ts';
import { openWebSockets, WebClient } from './contract-web.ts';

type Closing = { after(done: () => Promise<void> | void): void };

const head = (key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n') =>
  `GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${key}Sec-WebSocket-Version: 13\r\n\r\n`;

/** A client of the door's own protocol that speaks in bare bytes. */
async function bare(t: Closing, request = head()) {
  const door = await openWebSockets();
  const socket = connect({ port: door.port, host: '127.0.0.1', noDelay: true });
  t.after(() => {
    socket.destroy();
    return door.close();
  });
  const got = { hex: '', ended: false };
  socket.on('data', chunk => {
    got.hex += chunk.toString('hex');
  });
  socket.on('close', () => {
    got.ended = true;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(request);
  await until(() => got.hex.includes('0d0a0d0a') || got.ended);
  return { ...door, socket, got, hex: (text: string) => void socket.write(text.replaceAll(' ', ''), 'hex') };
}

/** These bytes are answered by this frame, which closes the connection. */
async function assertClosed(t: Closing, sent: string, frame: string): Promise<void> {
  const { got, hex } = await bare(t);
  hex(sent);
  await until(() => got.ended || got.hex.includes(frame));
  assert.ok(got.hex.includes(frame), got.hex);
}

const text = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');

describe('bytes at the WebSocket door', () => {
  it('without a key open nothing: WSK-15', async t => {
    const { got } = await bare(t, head(''));
    assert.match(text(got.hex), /^HTTP\/1\.1 400 /);
  });

  it('with a reserved operation close it with the reason: WSK-21', async t => {
    await assertClosed(t, '83 81 12345678 6a', '880203ea');
  });

  it('that ask for a sign of life get theirs back: WSK-23', async t => {
    const { got, hex } = await bare(t);
    hex('89 86 12345678 684526117c53');
    await until(() => got.hex.includes('8a067a7170696e67'));
  });

  it('that are no text close it with the reason: WSK-27', async t => {
    await assertClosed(t, '81 8c 12345678 515b241d3c643f16751496d7', '880203ef');
  });

  it('of others go their way meanwhile', async t => {
    const { port, hex } = await bare(t);
    hex('83 81 12345678 6a');
    const client = await WebClient.hello(port);
    client.line(1, 'still here');
    await client.reads('still here');
  });
});
