import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { admissionOf, plain, until } from '../telnet/contract-door.ts';
import { openWebSockets, WebClient } from './contract-web.ts';

type Closing = { after(done: () => Promise<void>): void };

async function open(t: Closing, wishes?: Parameters<typeof openWebSockets>[0]) {
  const door = await openWebSockets(wishes);
  t.after(door.close);
  return door;
}

async function refusedWith(
  port: number,
  options: ConstructorParameters<typeof WebClient>[1],
): Promise<number> {
  const client = new WebClient(port, options);
  await until(() => client.closed !== undefined);
  return client.refused ?? 0;
}

describe('the WebSocket door', () => {
  it('greets, shows and asks in numbered frames, and hands on what is typed', async t => {
    const { port, players } = await open(t);
    const client = await WebClient.hello(port);
    client.line(1, 'look\u001b[2J at me\r\nnow');
    await client.reads('You typed: look at me now');
    assert.deepEqual(client.greeting, { token: 'token-1', graceSeconds: 180, resumed: false, heard: 0 });
    assert.deepEqual([client.first, client.frames[0]], [1, { type: 'prompt', text: '> ' }]);
    assert.deepEqual(players[0]?.lines, ['look at me now']);
    assert.equal(players[0]?.wire.address, '127.0.0.1');
  });

  it('hides a password, closes with a last word and says that it is over', async t => {
    const answer = (
      wire: Parameters<NonNullable<Parameters<typeof openWebSockets>[0]>['answer'] & object>[0],
    ) => {
      wire.echo(false);
      wire.show(plain('Farewell.'));
      wire.close();
      wire.show(plain('Never read.'));
    };
    const { port, players, server } = await open(t, { answer });
    const client = await WebClient.hello(port);
    client.line(1, 'quit');
    await until(() => client.closed !== undefined);
    assert.deepEqual([client.closed, client.text], [1000, 'Farewell.']);
    assert.ok(client.frames.some(frame => frame.type === 'echo' && !frame.on));
    assert.deepEqual([players[0]?.closed, server.sessions], [['closed by the server'], 0]);
  });

  it('carries structured data both ways', async t => {
    const { port, players } = await open(t);
    const client = await WebClient.hello(port);
    client.say({ type: 'gmcp', name: 'Core.Supports.Set', json: '["Room 1"]' });
    await until(() => players[0]?.gmcp.length === 1);
    players[0]?.wire.gmcp({ name: 'Room.Info', body: { num: 7 } });
    players[0]?.wire.gmcp({ name: 'Core.Ping' });
    await until(() => client.frames.length === 3);
    assert.deepEqual(players[0]?.gmcp, ['Core.Supports.Set ["Room 1"]']);
    assert.deepEqual(client.frames.slice(1), [
      { type: 'gmcp', name: 'Room.Info', data: { num: 7 } },
      { type: 'gmcp', name: 'Core.Ping', data: null },
    ]);
  });

  it('cuts a line that is too long, and says so', async t => {
    const { port, players } = await open(t);
    const client = await WebClient.hello(port);
    players[0]?.wire.limitLine(5);
    client.line(1, 'abcdéfg');
    await client.reads('That line was too long; what came after its first 5 bytes was thrown away.');
    assert.deepEqual(players[0]?.lines, ['abcd']);
  });

  it('hands on lines no faster than the limits allow, and loses none', async t => {
    let now = 0;
    const limits = { linesPerSecond: 100, lineBurst: 2, queuedLines: 3 };
    const { port, players } = await open(t, { limits, clock: () => (now += 1) });
    const client = await WebClient.hello(port);
    for (let number = 1; number <= 30; number += 1) client.line(number, String(number));
    await client.reads('You typed: 30');
    assert.deepEqual(
      players[0]?.lines,
      Array.from({ length: 30 }, (_, at) => String(at + 1)),
    );
  });

  it('knows its own pages by their origin, and programs without one: WSK-11, WSK-13', async t => {
    const { port } = await open(t);
    const own = new WebClient(port, { headers: { origin: `http://127.0.0.1:${port}` } });
    await until(() => own.isOpen);
    for (const origin of [
      `http://127.0.0.1:${port}.evil.example`,
      'null',
      'http://127.0.0.1',
      'https://evil.example',
    ])
      assert.equal(await refusedWith(port, { headers: { origin } }), 403, origin);
  });

  it('lets in pages from where the operator allows', async t => {
    const { port } = await open(t, { settings: { origins: 'https://a.example https://b.example:8443' } });
    const other = new WebClient(port, { headers: { origin: 'https://b.example:8443' } });
    await until(() => other.isOpen);
    assert.equal(await refusedWith(port, { headers: { origin: 'https://b.example' } }), 403);
  });

  it('is found at /ws alone, and speaks only what it knows: WSK-07', async t => {
    const { port, counted } = await open(t);
    assert.equal(await refusedWith(port, { path: '/other' }), 404);
    assert.equal(await refusedWith(port, { protocols: ['chat'] }), 400);
    const silent = new WebClient(port, { protocols: [] });
    await until(() => silent.isOpen);
    assert.deepEqual([silent.socket.protocol, counted.refused], ['', 2]);
  });

  it('counts everyone who is connected, and those who may come back', async t => {
    const admission = admissionOf({ connections: 2, connectionsPerAddress: 2 });
    const { port, server } = await open(t, { admission });
    const [first, second] = [await WebClient.hello(port), await WebClient.hello(port)];
    assert.equal(await refusedWith(port, {}), 503);
    second.line(1, 'hello');
    await second.reads('hello');
    for (const client of [first, second]) client.socket.terminate();
    await until(() => server.connections === 0 && server.sessions === 1);
    const third = await WebClient.hello(port);
    assert.equal(await refusedWith(port, {}), 503);
    third.socket.terminate();
    await until(() => server.connections === 0 && server.sessions === 1);
    const back = await WebClient.hello(port, { token: second.greeting?.token ?? '' });
    assert.equal(back.greeting?.resumed, true);
  });

  it('takes nobody in any more while it closes', async t => {
    const { port, close, players } = await openWebSockets();
    t.after(() => undefined);
    const [mute, client] = [new WebClient(port), await WebClient.hello(port)];
    await until(() => mute.isOpen);
    await close();
    await until(() => client.closed !== undefined && mute.closed !== undefined);
    assert.deepEqual(players[0]?.closed, ['closed by the server']);
  });
});
