import assert from 'node:assert/strict';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Case } from './contract-case.ts';
import { conforms, stillAlive } from './contract-case.ts';
import type { OpenDoor } from './contract-door.ts';
import { Client, openDoor, until } from './contract-door.ts';

const cases: readonly Case[] = [
  { id: 'TEL-13', send: '"zqxcmd" 0d | 0a "x\r\n"', lines: ['zqxcmd', 'x'] },
  { id: 'LIN-01', send: '"zqxcmd\r\n"', lines: ['zqxcmd'] },
  {
    id: 'CHS-07',
    send: 'fffb2a fffa2a01 "[TTABLE]" 01 ";UTF-8" fff0 fffa2a01fff0 fffa2a013bfff0 fffa2afff0 fffa2a0401fff0 "x\r\n"',
    sent: { fffa2a03fff0: 3 },
    lines: ['x'],
  },
  { id: 'CHS-13', send: '"say zq1" 80 "zq2\r\n"', lines: ['say zq1\ufffdzq2'] },
  { id: 'CHS-15', send: '"say zq1" fefe "zq2\r\n"', lines: ['say zq1þþzq2'] },
  { id: 'TTY-07', send: 'fffc18 "x\r\n"', sent: { fffd1f: 1, fffb46: 1 }, lines: ['x'] },
  { id: 'TTY-13', send: 'fffb18 fffa1800 "MTTS" fff0 "x\r\n"', lines: ['x'] },
  {
    id: 'ENV-11',
    send: 'fffb27 fffa270003 "LD_PRELOAD" 01 "/tmp/x" 03 "PATH" 01 "/tmp" 03 "IFS" 01 "x" fff0 "x\r\n"',
    lines: ['x'],
  },
  {
    id: 'PRM-03',
    send: 'fffd19 "look\r\nlook\r\n"',
    never: ['ffefffef', 'ffeffff9'],
    lines: ['look', 'look'],
  },
];

let door: OpenDoor;

describe('a telnet client that behaves in many more ways', () => {
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.server.close());

  for (const wanted of cases)
    it(`is answered as it should be: ${wanted.id}`, async () => {
      const before = { ...process.env };
      await conforms(door, wanted);
      assert.deepEqual({ ...process.env }, before);
    });

  it('is greeted though it says nothing: TEL-01', async () => {
    const client = await Client.to(door);
    await client.reads('> ');
    assert.deepEqual([client.isEnded, door.guests[0]?.lines], [false, []]);
  });

  it('is told that somebody is there: TEL-23', async () => {
    const client = await Client.to(door);
    client.sendHex('fff6');
    await client.reads('Aevum is here and listening.');
  });

  it('costs no memory by a subnegotiation without end, and no line of it is typed: TEL-21 at its full size', async () => {
    const client = await Client.to(door);
    client.sendHex('fffac9');
    const before = bytesHeld();
    let most = 0;
    const part = Buffer.from('Zqxleak\r\n'.repeat(116_509));
    for (let sent = 0; sent < 64; sent += 1) {
      if (!client.socket.write(part)) await once(client.socket, 'drain');
      if (sent % 16 === 15) most = Math.max(most, bytesHeld() - before);
    }
    assert.ok(most < 16 * 1024 * 1024, String(most));
    client.sendHex('fff0');
    client.send('look\r\n');
    await client.reads('You typed: look');
    assert.deepEqual(door.guests[0]?.lines, ['look']);
  });

  it('is one short line, however long it was typed, and the next is read: LIN-11', async () => {
    const client = await Client.to(door);
    client.send(`say ${'a'.repeat(1_048_576)}Zqxleak\r\nlook\r\n`);
    await until(() => door.guests[0]?.lines.length === 2);
    const [long, next] = door.guests[0]?.lines ?? [];
    assert.deepEqual([long?.length, next], [4096, 'look']);
    await stillAlive(door);
  });

  it('is answered though it has ended its side: LIN-15', async () => {
    const client = await Client.to(door, { keepsHalf: true });
    client.send('look\r\n');
    client.socket.end();
    assert.match(await client.readsToEnd(), /You typed: look/);
    client.socket.destroy();
    await until(() => door.server.connections === 0);
  });

  it('is kept by two hundred who have compression on and are idle: MC2-09', async () => {
    const before = process.memoryUsage().rss;
    const clients = await Promise.all(Array.from({ length: 200 }, () => Client.to(door)));
    for (const client of clients) client.sendHex('fffd56');
    await until(() => clients.every(client => client.received.includes('\u00ff\u00fa\u0056\u00ff\u00f0')));
    assert.ok(process.memoryUsage().rss - before < 128 * 1024 * 1024);
    for (const client of clients) client.socket.destroy();
    await until(() => door.server.connections === 0);
  });
});

/** The bytes in buffers that somebody still holds. */
function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().arrayBuffers;
}
