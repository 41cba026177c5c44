import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { admissionOf, until } from '../telnet/contract-door.ts';
import { openWebSockets } from './contract-web.ts';

type Closing = { after(done: () => Promise<void>): void };

/** A client that speaks telnet over WebSocket, with all it was sent, a character for each byte. */
async function client(
  t: Closing,
  protocols: readonly string[],
  wishes?: Parameters<typeof openWebSockets>[0],
) {
  const door = await openWebSockets(wishes);
  t.after(door.close);
  const socket = new WebSocket(`ws://127.0.0.1:${door.port}/ws`, [...protocols]);
  const got = { bytes: '', messages: [] as string[], isBinary: true, closed: 0 };
  socket.on('message', (bytes: Buffer, isBinary) => {
    got.bytes += bytes.toString('latin1');
    got.messages.push(bytes.toString('latin1'));
    got.isBinary &&= isBinary;
  });
  socket.on('close', code => {
    got.closed = code;
  });
  await once(socket, 'open');
  const hex = (text: string) => socket.send(Buffer.from(text.replaceAll(' ', ''), 'hex'));
  return { ...door, socket, got, hex };
}

describe('telnet over WebSocket', () => {
  for (const protocol of ['telnet.mudstandards.org', 'telnet', 'binary'])
    it(`${protocol} is the same telnet in binary messages, without compression: ${protocol === 'binary' ? 'WSK-05' : 'WSK-01'}, WSK-17, WSK-19`, async t => {
      const { socket, got, hex, players } = await client(t, ['chat', protocol]);
      assert.equal(socket.protocol, protocol);
      await until(() => got.bytes.endsWith('> \u00ff\u00f9'));
      assert.ok(got.bytes.startsWith('\u00ff\u00fd\u0018'));
      assert.ok(got.bytes.includes('\u00ff\u00fb\u00c9'));
      for (const mccp of ['\u0056', '\u0057']) assert.ok(!got.bytes.includes(`\u00ff\u00fb${mccp}`));
      hex('ff');
      hex('fb 1f ff fa 1f 00');
      hex('28 00 18 ff f0');
      socket.send(Buffer.from('look\r'));
      socket.send('\nsay zo\u00eb\r\n');
      await until(() => got.bytes.includes('You typed: say'));
      assert.deepEqual(players[0]?.lines, ['look', 'say zo\u00eb']);
      assert.equal(players[0]?.wire.terminal.width, 40);
      hex('ff fd c9 ff fa c9 436f72652e50696e67 ff f0 ff fd 56');
      await until(() => players[0]?.gmcp.length === 1);
      await until(() => got.bytes.includes('\u00ff\u00fc\u0056'));
      assert.ok(got.isBinary);
      for (const message of got.messages) assert.doesNotMatch(message, /\u00ff[\u00fa-\u00fe]?$/);
    });

  it('is chosen where a client offers several, unless it speaks ours: WSK-09', async t => {
    const all = ['binary', 'terminal.mudstandards.org', 'telnet.mudstandards.org'];
    assert.equal((await client(t, all)).socket.protocol, 'telnet.mudstandards.org');
    assert.equal((await client(t, [...all, 'aevum.v1'])).socket.protocol, 'aevum.v1');
  });

  it('takes its leave, whoever ends it', async t => {
    const { got, server, players, admission, socket, port } = await client(t, ['telnet']);
    await until(() => players.length === 1);
    players[0]?.wire.close();
    await until(() => got.closed !== 0 && server.connections === 0);
    assert.deepEqual(players[0]?.closed, ['closed by the server']);
    const second = new WebSocket(`ws://127.0.0.1:${port}/ws`, 'telnet');
    await once(second, 'open');
    await until(() => players.length === 2);
    second.close();
    await until(() => players[1]?.closed.length === 1 && server.connections === 0);
    assert.deepEqual(players[1]?.closed, ['the client left']);
    assert.equal(admission.enter('127.0.0.1'), 'welcome');
    assert.equal(socket.readyState, WebSocket.CLOSED);
  });

  it('counts for the limits of connections like any other', async t => {
    const admission = admissionOf({ connections: 1, connectionsPerAddress: 0 });
    const { players, port, server, socket } = await client(t, ['telnet'], { admission });
    await until(() => players.length === 1);
    const turnedAway = new WebSocket(`ws://127.0.0.1:${port}/ws`, 'telnet');
    const [error] = await once(turnedAway, 'error');
    assert.match(error.message, /503/);
    socket.terminate();
    await until(() => server.connections === 0 && players[0]?.closed.length === 1);
    const next = new WebSocket(`ws://127.0.0.1:${port}/ws`, 'telnet');
    await once(next, 'open');
  });

  it('hangs up on negotiations without end, messages that are too long, and silence', async t => {
    let now = 0;
    const flooding = await client(t, ['telnet'], { limits: { negotiations: 20 } as object });
    flooding.hex('fffd63 fffb62'.repeat(100));
    await until(() => flooding.got.closed !== 0);
    const long = await client(t, ['telnet']);
    long.socket.send(Buffer.alloc(100_000));
    await until(() => long.got.closed === 1009 && long.players[0]?.closed.length === 1);
    const silent = await client(t, ['telnet'], { clock: () => now });
    silent.socket.pause();
    for (now of [21_000, 46_000]) silent.server.tidy();
    silent.socket.resume();
    await until(() => silent.got.closed !== 0);
  });
});
