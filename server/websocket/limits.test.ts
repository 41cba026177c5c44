import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain, until } from '../telnet/contract-door.ts';
import { openWebSockets, WebClient } from './contract-web.ts';

type Closing = { after(done: () => Promise<void>): void };

async function open(t: Closing, wishes?: Parameters<typeof openWebSockets>[0]) {
  const door = await openWebSockets(wishes);
  t.after(door.close);
  return door;
}

describe('the limits of the WebSocket door', () => {
  it('gives up who says nothing', async t => {
    let now = 0;
    const { port, server } = await open(t, { clock: () => now });
    const mute = new WebClient(port);
    await until(() => mute.isOpen);
    const talker = await WebClient.hello(port);
    now = 11_000;
    server.tidy();
    await until(() => mute.closed !== undefined);
    now = 25_000;
    const pinged = new Promise(resolve => talker.socket.once('ping', resolve));
    server.tidy();
    server.tidy();
    await pinged;
    assert.equal(talker.closed, undefined);
    talker.socket.pause();
    now = 80_000;
    server.tidy();
    await until(() => server.sessions === 0);
  });

  it('sends away who talks nonsense without end, and only them', async t => {
    const { port } = await open(t);
    const [bad, good] = [await WebClient.hello(port), await WebClient.hello(port)];
    for (let times = 0; times < 500; times += 1) bad.socket.send('{"type":"shrug"}');
    await until(() => bad.closed !== undefined);
    good.line(1, 'still here');
    await good.reads('still here');
    assert.equal(bad.closed, 1008);
  });

  it('takes no message that is too long, compressed or not: WSK-25', async t => {
    const { port } = await open(t);
    for (const perMessageDeflate of [true, false]) {
      const client = new WebClient(port, { perMessageDeflate });
      await until(() => client.isOpen);
      client.socket.send('x'.repeat(70_000));
      await until(() => client.closed !== undefined);
      assert.equal(client.closed, 1009);
    }
  });

  it('drops who does not read, and keeps for them only so much', async t => {
    const { port, counted, players } = await open(t, { limits: { outputBytes: 65_536 } });
    const client = await WebClient.hello(port);
    client.socket.pause();
    client.line(1, 'hello');
    while (counted.dropped === 0) {
      players[0]?.wire.show(plain('y'.repeat(50_000)));
      await new Promise(resolve => setImmediate(resolve));
    }
    client.socket.resume();
    await until(() => client.closed !== undefined);
    assert.deepEqual([counted.dropped, players[0]?.closed], [1, []]);
  });
});
