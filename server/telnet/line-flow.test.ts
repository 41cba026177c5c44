import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { DoorWishes, OpenDoor } from './contract-door.ts';
import { Client, echoing, openDoor, plain, turn, until } from './contract-door.ts';

const prompt = '> \u00ff\u00f9';

let door: OpenDoor;

describe('the flow of lines', () => {
  afterEach(() => door.server.close());

  it('loses no line, however small the queue', async () => {
    const { client, guest } = await enter({ limits: { queuedLines: 3, linesPerTurn: 2 } });
    const lines = Array.from({ length: 5000 }, (_, index) => `say ${index}`);
    client.send(`${lines.join('\r\n')}\r\n`);
    await client.reads(`say 4999\r\n${prompt}`);
    assert.deepEqual(guest.lines, lines);
  });

  it('holds lines back to so many a second, and loses none', async () => {
    let now = 0;
    const limits = { linesPerSecond: 1000, lineBurst: 5, queuedLines: 4 };
    const { client, guest } = await enter({ limits, clock: () => now });
    client.send('look\r\n'.repeat(20));
    await until(() => guest.lines.length > 0);
    await turn();
    await turn();
    assert.equal(guest.lines.length, 5);
    now = 10;
    await until(() => guest.lines.length > 5);
    assert.equal(guest.lines.length, 10);
    now = 20;
    await until(() => guest.lines.length === 15);
    now = 30;
    await until(() => guest.lines.length === 20);
  });

  it('gives other players their turn while one sends a flood', async () => {
    const order: string[] = [];
    const { client } = await enter({
      limits: { linesPerTurn: 1 },
      answer(_wire, line) {
        order.push(line);
        if (line === 'flood 0') other.send('look\r\n');
      },
    });
    const other = await Client.to(door);
    const flood = Array.from({ length: 20_000 }, (_, index) => `flood ${index}`);
    client.send(`${flood.join('\r\n')}\r\n`);
    await until(() => order.includes('look'));
    assert.ok(!order.includes('flood 19999'));
    await until(() => order.includes('flood 19999'));
  });

  it('does no more for a client that does not read its answers, until it does', async () => {
    const { client, guest } = await enter({
      answer(wire, line) {
        wire.show(plain('x'.repeat(100_000)));
        echoing(wire, line);
      },
    });
    client.socket.pause();
    const lines = Array.from({ length: 200 }, (_, index) => `look ${index}`);
    client.send(`${lines.join('\n')}\n`);
    await until(() => guest.lines.length > 0);
    await settled(() => guest.lines.length);
    assert.ok(guest.lines.length < lines.length);
    client.socket.resume();
    await until(() => guest.lines.length === lines.length);
    assert.deepEqual(guest.lines, lines);
    assert.equal(door.counted.dropped, 0);
  });

  it('drops a client that reads nothing, when too much waits for it', async () => {
    const { client, guest } = await enter({ limits: { outputBytes: 100_000 } });
    client.socket.pause();
    const crowd = plain('x'.repeat(20_000));
    while (guest.closed.length === 0) {
      guest.wire.show(crowd);
      await turn();
    }
    assert.deepEqual(guest.closed, ['too slow in reading']);
    assert.equal(door.counted.dropped, 1);
    client.socket.destroy();
  });

  it('answers a client that ended its side, then ends too', async () => {
    const { client, guest } = await enter({
      answer: (wire, line) =>
        void turn()
          .then(turn)
          .then(() => echoing(wire, line)),
    });
    client.socket.end('look\r\nwho\r\nlo');
    assert.match(await client.readsToEnd(), /look\r\n.*who\r\n> \u00ff\u00f9$/s);
    await until(() => guest.closed.length > 0);
    assert.deepEqual([guest.lines, guest.closed], [['look', 'who'], ['the client left']]);
  });

  it('does not wait for ever for an answer to a client that ended its side', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { client, guest } = await enter({ answer: () => undefined });
    client.socket.end('look\r\n');
    await until(() => guest.lines.length > 0);
    while (guest.closed.length === 0) {
      t.mock.timers.tick(2000);
      await turn();
    }
    assert.deepEqual(guest.closed, ['the client left']);
  });

  it('hands on what waits behind the limit per second after the client ended its side', async () => {
    const limits = { linesPerSecond: 200, lineBurst: 1 };
    const { client, guest } = await enter({ limits, clock: () => performance.now() });
    client.socket.end('a\nb\nc\n');
    assert.match(await client.readsToEnd(), /typed: c\r\n> \u00ff\u00f9$/);
    assert.deepEqual(guest.lines, ['a', 'b', 'c']);
  });

  it('ends when a client resets, and throws nothing', async () => {
    const { client, guest } = await enter();
    client.send('look\r\n'.repeat(50));
    await until(() => guest.lines.length > 0);
    client.socket.resetAndDestroy();
    while (guest.closed.length === 0) {
      guest.wire.show(plain('Are you there?'));
      await turn();
    }
    assert.equal(guest.closed.length, 1);
    assert.match(guest.closed[0]!, /connection lost: .*(ECONNRESET|EPIPE)/);
    assert.equal(door.server.connections, 0);
  });

  it('throws away what comes after the server closed', async () => {
    const { client, guest } = await enter({}, { keepsHalf: true });
    guest.wire.close();
    await client.readsToEnd();
    client.send('look\r\n');
    client.socket.end();
    await until(() => guest.closed.length > 0);
    assert.deepEqual(guest.lines, []);
  });
});

async function enter(wishes: DoorWishes = {}, how = {}) {
  door = await openDoor(wishes);
  const client = await Client.to(door, how);
  await client.reads(prompt);
  return { client, guest: door.guests[0]! };
}

/** Lets turns pass until a figure has stayed the same for many of them. */
async function settled(figure: () => number): Promise<void> {
  for (let same = 0, last = -1; same < 50; same += 1) {
    if (figure() !== last) same = 0;
    last = figure();
    await turn();
  }
}
