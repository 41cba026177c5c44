import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain, until } from '../telnet/contract-door.ts';
import { openWebSockets, WebClient } from './contract-web.ts';

type Closing = { after(done: () => Promise<void>): void };

/** Somebody has typed a line and lost the connection; `now` is the clock. */
async function lost(t: Closing, settings = {}) {
  const clock = { now: 1000 };
  const door = await openWebSockets({ settings, clock: () => clock.now });
  t.after(door.close);
  const client = await WebClient.hello(door.port);
  client.line(1, 'first');
  await client.reads('first');
  client.socket.terminate();
  await until(() => door.server.connections === 0);
  const [player] = door.players;
  assert.ok(player && client.greeting);
  return { ...door, client, clock, player, token: client.greeting.token };
}

describe('a web session whose connection was lost', () => {
  it('goes on where it was, with what was said meanwhile, once', async t => {
    const { port, player, client, token } = await lost(t);
    player.wire.show(plain('Ann waves.'));
    const back = await WebClient.hello(port, { token, seen: client.frames.length });
    await back.reads('Ann waves.');
    assert.deepEqual(back.greeting, { token, graceSeconds: 180, resumed: true, heard: 1 });
    assert.deepEqual([back.text, back.first], ['Ann waves.', client.frames.length + 1]);
    back.line(1, 'first');
    back.line(2, 'second');
    await back.reads('You typed: second');
    assert.deepEqual([player.lines, player.closed], [['first', 'second'], []]);
  });

  it('shows all of it to a page that has lost everything', async t => {
    const { port, token } = await lost(t);
    const back = await WebClient.hello(port, { token, seen: 0 });
    await back.reads('You typed: first');
    assert.equal(back.first, 1);
  });

  it('takes over a connection that is not known to be dead', async t => {
    const door = await openWebSockets();
    t.after(door.close);
    const old = await WebClient.hello(door.port);
    const back = await WebClient.hello(door.port, { token: old.greeting?.token ?? '', seen: 1 });
    await until(() => old.closed !== undefined);
    back.line(1, 'here');
    await back.reads('You typed: here');
    assert.deepEqual([old.closed, door.players.length, door.players[0]?.closed], [4001, 1, []]);
  });

  it('is waited for as long as the operator says, and not longer', async t => {
    const { server, port, player, clock, token } = await lost(t);
    clock.now += 180_000;
    server.tidy();
    assert.deepEqual(player.closed, []);
    clock.now += 1;
    server.tidy();
    await until(() => player.closed.length > 0);
    assert.deepEqual(player.closed, ['the client did not come back']);
    const late = await WebClient.hello(port, { token, seen: 3 });
    assert.deepEqual([late.greeting?.resumed, late.greeting?.token === token], [false, false]);
  });

  it('is not waited for where it was never used, or where the operator wants none of it', async t => {
    const { player, server } = await lost(t, { graceSeconds: 0 });
    await until(() => player.closed.length > 0);
    assert.deepEqual([player.closed, server.sessions], [['the client left'], 0]);
  });

  it('forgets what was read, and of the rest keeps only so much', async t => {
    const { port, player, client, token } = await lost(t, { resumeBytes: 4096 });
    for (let number = 1; number <= 100; number += 1) player.wire.show(plain(`${number} ${'z'.repeat(200)}`));
    const back = await WebClient.hello(port, { token, seen: client.frames.length });
    await back.reads('100 z');
    assert.ok(back.first > client.frames.length + 1, `${back.first}`);
    assert.ok(back.text.length < 4096);
    back.say({ type: 'read', seen: back.first + back.frames.length });
    back.line(2, 'again');
    await back.reads('again');
    const third = await WebClient.hello(port, { token, seen: 0 });
    await until(() => third.frames.length > 0);
    assert.ok(third.frames.length < 5);
  });
});
