import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { plain, until } from '../telnet/contract-door.ts';
import { openWebSockets } from './contract-web.ts';

type Closing = { after(done: () => Promise<void>): void };

/** A client of one of the protocols, with all it was sent. */
async function client(t: Closing, protocol: string, wishes?: Parameters<typeof openWebSockets>[0]) {
  const door = await openWebSockets(wishes);
  t.after(door.close);
  const socket = new WebSocket(`ws://127.0.0.1:${door.port}/ws`, ['chat', protocol]);
  const got = { binary: '', text: [] as string[], closed: 0 };
  socket.on('message', (bytes, isBinary) => {
    if (isBinary) got.binary += String(bytes);
    else got.text.push(String(bytes));
  });
  socket.on('close', code => {
    got.closed = code;
  });
  await once(socket, 'open');
  await until(() => got.binary.includes('> '));
  const [player] = door.players;
  assert.ok(player);
  return { ...door, socket, got, player };
}

describe('the text protocols of mudstandards.org', () => {
  for (const protocol of ['terminal', 'gmcp', 'json'].map(it => `${it}.mudstandards.org`)) {
    it(`${protocol} carries text in binary messages, and no telnet: WSK-03, WSK-31`, async t => {
      const { socket, got, player } = await client(t, protocol);
      assert.equal(socket.protocol, protocol);
      socket.send(Buffer.from([0xff, 0xfb, 0x1f]));
      socket.send(Buffer.from('look at Zoë\r\nnorth'));
      await until(() => got.binary.includes('You typed: north'));
      assert.deepEqual(player.lines.slice(1), ['look at Zoë', 'north']);
      assert.ok(!player.lines[0]?.includes('\u00ff'));
      player.wire.show({ channel: 'main', lines: [[{ meaning: 'player', text: 'Bob\u001b[2J' }]] });
      await until(() => got.binary.includes('Bob'));
      assert.ok(got.binary.includes('\u001b[38;5;80mBob[2J\u001b[0m\r\n'));
      player.wire.preferColour(false);
      player.wire.show(plain('Farewell.'));
      player.wire.close();
      await until(() => got.closed !== 0);
      assert.deepEqual([got.closed, player.closed], [1000, ['closed by the server']]);
    });
  }

  it('carry structured data, each in its way: WSK-33', async t => {
    const ways = [
      {
        protocol: 'gmcp.mudstandards.org',
        sent: 'Core.Ping',
        got: 'Room.Info {"num":7}',
        heard: 'Core.Ping ',
      },
      {
        protocol: 'json.mudstandards.org',
        sent: '{"proto":"gmcp","id":"Core.Ping","data":"{}"}',
        got: '{"proto":"gmcp","id":"Room.Info","data":"{\\"num\\":7}"}',
        heard: 'Core.Ping {}',
      },
    ];
    for (const way of ways) {
      const { socket, got, player } = await client(t, way.protocol);
      for (const broken of [
        '[',
        '{}',
        '{"proto":"gmcp","id":7}',
        '{"proto":"exec","id":"A","data":""}',
        '\u0000',
      ])
        socket.send(broken);
      socket.send(way.sent);
      await until(() => player.gmcp.length > 0);
      player.wire.gmcp({ name: 'Room.Info', body: { num: 7 } });
      await until(() => got.text.length > 0);
      assert.deepEqual([got.text, player.gmcp], [[way.got], [way.heard]]);
    }
  });

  it('have no structured data in a terminal', async t => {
    const { socket, got, player } = await client(t, 'terminal.mudstandards.org');
    socket.send('Core.Ping');
    player.wire.gmcp({ name: 'Room.Info' });
    socket.send(Buffer.from('x'.repeat(5000)));
    await until(() => got.binary.includes('That line was too long'));
    assert.deepEqual([got.text, player.gmcp, player.lines[0]?.length], [[], [], 4096]);
  });

  it('drop who does not read, and forget who is gone', async t => {
    const { socket, player, counted, server } = await client(t, 'terminal.mudstandards.org', {
      limits: { outputBytes: 65_536 },
    });
    socket.pause();
    while (counted.dropped === 0) {
      player.wire.show(plain('y'.repeat(50_000)));
      await new Promise(resolve => setImmediate(resolve));
    }
    socket.terminate();
    await until(() => player.closed.length > 0 && server.connections === 0);
    assert.deepEqual(player.closed, ['the client left']);
  });
});
