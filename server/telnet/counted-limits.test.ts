import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { LimitName } from '../limit-name.ts';
import { Client, openDoor, until } from './contract-door.ts';
import type { TelnetLimits } from './limits.ts';

type Case = readonly [limit: LimitName, limits: Partial<TelnetLimits>, sends: string];

const bomb = deflateSync(Buffer.alloc(200_000, 'x')).toString('latin1');
/** DO MCCP3 and the start of what is compressed. */
const compressing = '\u00ff\u00fd\u0057\u00ff\u00fa\u0057\u00ff\u00f0';

/** What somebody sends who goes beyond each limit once. */
const cases: readonly Case[] = [
  ['lineBytes', { lineBytes: 80 }, `${'x'.repeat(100_000)}\r\n`],
  ['linesPerSecond', { linesPerSecond: 1, lineBurst: 2 }, 'one\r\ntwo\r\nthree\r\nfour\r\n'],
  ['subnegotiationBytes', { subnegotiationBytes: 1024 }, `\u00ff\u00fa\u00c9${'x'.repeat(5000)}\u00ff\u00f0`],
  ['negotiations', { negotiations: 20 }, '\u00ff\u00fd\u0063'.repeat(21)],
  ['inflatedBytes', { inflatedBytes: 4096 }, compressing + bomb],
];

describe('a limit of one connection', () => {
  for (const [limit, limits, sends] of cases)
    it(`counts what it refuses: ${limit}`, async t => {
      const door = await openDoor({ limits });
      t.after(() => door.server.close());
      const client = await Client.to(door);
      client.send(sends);
      await until(() => door.counted.limits.length > 0);
      client.socket.resetAndDestroy();
      await until(() => door.server.connections === 0);
      assert.deepEqual(door.counted.limits, [limit]);
    });

  it('lets nobody connect too fast, and says so', async t => {
    const door = await openDoor({ limits: { connectionsPerSecondOfAddress: 1 } });
    t.after(() => door.server.close());
    for (let times = 0; times < 4; times += 1) await (await Client.to(door)).reads('> ');
    const late = await Client.to(door);
    assert.equal(
      await late.readsToEnd(),
      'Your address connects too often. Please try again in a few seconds.\r\n',
    );
    assert.deepEqual([door.counted.limits, door.counted.refused], [['connectionsPerSecondOfAddress'], 1]);
  });

  it('shows its greeting to a thousand who connect in one moment', async t => {
    const door = await openDoor();
    t.after(() => door.server.close());
    const clients = await Promise.all(Array.from({ length: 1000 }, () => Client.to(door)));
    await until(() => clients.every(client => client.received.includes('> ')));
    assert.equal(door.server.connections, 1000);
    for (const client of clients) client.socket.resetAndDestroy();
    await until(() => door.server.connections === 0);
  });
});
