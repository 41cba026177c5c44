import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { constants, deflateSync, gzipSync, inflateSync } from 'node:zlib';
import type { DoorWishes, OpenDoor } from './contract-door.ts';
import { Client, openDoor, plain, until } from './contract-door.ts';

const marker = '\u00ff\u00fa\u0056\u00ff\u00f0';
const start3 = Buffer.from('fffd57fffa57fff0', 'hex');

let door: OpenDoor;

describe('MCCP2', () => {
  afterEach(() => door.server.close());

  it('sends its mark once, right before the first compressed byte, and flushes each frame: MC2-03, MC2-07', async () => {
    const { client } = await enter();
    client.sendHex('fffd56');
    await client.reads(marker);
    client.send('one\r\n');
    await until(() => inflated(client).includes('You typed: one'));
    client.sendHex('fffd56');
    client.send('\u00ff\u00ff zwei \u00c3\u00bf\r\n');
    await until(() => inflated(client).endsWith('> \u00ff\u00f9') && inflated(client).includes('zwei'));
    assert.equal(client.received.charCodeAt(0) & 0x0f, 8);
    assert.ok(!inflated(client).includes(marker));
    assert.ok(door.counted.packed > 0 && door.counted.compressed > 0);
  });

  it('makes less of much', async () => {
    const { client, guest } = await enter();
    client.sendHex('fffd56');
    await client.reads(marker);
    for (let line = 0; line < 50; line += 1)
      guest.wire.show(plain('The same sentence, over and over again.'));
    await until(() => inflated(client).split('over again').length > 50);
    assert.ok(client.received.length < inflated(client).length / 10);
  });

  it('ends its stream in good order on DONT, is plain then, and may begin anew', async () => {
    const { client } = await enter();
    client.sendHex('fffd56');
    await client.reads(marker);
    client.sendHex('fffe56');
    client.send('plain\r\n');
    await until(() => client.received.includes('You typed: plain'));
    client.sendHex('fffd56');
    await client.reads(marker);
    client.send('packed\r\n');
    await until(() => inflated(client).includes('You typed: packed'));
  });

  it('ends its stream when the connection is closed', async () => {
    const { client, guest } = await enter();
    client.sendHex('fffd56');
    await client.reads(marker);
    guest.wire.show(plain('Goodbye.'));
    guest.wire.close();
    const all = Buffer.from(await client.readsToEnd(), 'latin1');
    assert.match(inflateSync(all).toString('latin1'), /Goodbye\./);
  });

  it('lets one go who never reads: DOS-07', async () => {
    const { client, guest } = await enter({ limits: { outputBytes: 65_536 } });
    client.sendHex('fffd56');
    await client.reads(marker);
    client.socket.pause();
    while (guest.closed.length === 0) {
      guest.wire.show(plain(Array.from({ length: 4000 }, () => Math.random().toString(36)).join('')));
      await new Promise(resolve => setImmediate(resolve));
    }
    assert.deepEqual([guest.closed, door.counted.dropped], [['too slow in reading'], 1]);
  });
});

describe('MCCP3', () => {
  afterEach(() => door.server.close());

  it('reads what is compressed from the same packet on, wherever it is cut', async () => {
    const { client, guest } = await enter();
    const packed = flushed('one\r\ntwo\r\n');
    client.socket.write(Buffer.concat([start3, packed.subarray(0, 1)]));
    await until(() => door.counted.received > start3.length);
    for (const byte of packed.subarray(1)) client.socket.write(Buffer.from([byte]));
    await until(() => guest.lines.length === 2);
    assert.deepEqual(guest.lines, ['one', 'two']);
  });

  it('reads plain text behind the end of the stream, in the same packet too', async () => {
    const { client, guest } = await enter();
    const whole = deflateSync('packed\r\n');
    client.socket.write(Buffer.concat([start3, whole, Buffer.from('plain\r\n')]));
    await until(() => guest.lines.length === 2);
    client.send('later\r\n');
    await until(() => guest.lines.length === 3);
    assert.deepEqual(guest.lines, ['packed', 'plain', 'later']);
  });

  it('passes over a mark inside the stream: MC3-07', async () => {
    const { client, guest } = await enter();
    client.socket.write(
      Buffer.concat([start3, flushed(Buffer.concat([start3.subarray(3), Buffer.from('in\r\n')]))]),
    );
    await until(() => guest.lines.length === 1);
    assert.deepEqual(guest.lines, ['in']);
  });

  it('takes the option back and closes where the stream is no zlib, and reads none of it', async () => {
    for (const wrong of [gzipSync('one\r\n'), Buffer.from('look\r\nlook\r\n')]) {
      const { client, guest } = await enter();
      client.socket.write(Buffer.concat([start3, wrong]));
      assert.ok((await client.readsToEnd()).includes('\u00ff\u00fc\u0057'));
      assert.deepEqual(guest.lines, []);
      await door.server.close();
    }
    door = await openDoor();
  });

  it('lets one go who sends a bomb, before it has grown: MC3-05', async () => {
    const { client, guest } = await enter({ limits: { inflatedBytes: 65_536 } });
    const before = process.memoryUsage().rss;
    client.socket.write(Buffer.concat([start3, deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x61))]));
    await client.readsToEnd();
    assert.deepEqual(guest.lines, []);
    assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024);
  });

  it('hands on no faster than lines may be done, and loses none', async () => {
    const { client, guest } = await enter({ limits: { queuedLines: 3, linesPerTurn: 2 } });
    const lines = Array.from({ length: 3000 }, (_, at) => `say ${at}`);
    client.socket.write(Buffer.concat([start3, flushed(`${lines.join('\r\n')}\r\n`)]));
    await until(() => guest.lines.length === 3000);
    assert.deepEqual(guest.lines, lines);
  });
});

function flushed(text: string | Buffer): Buffer {
  return deflateSync(text, { finishFlush: constants.Z_SYNC_FLUSH });
}

/** What a client that has read the mark makes of what came since. */
function inflated(client: Client): string {
  if (client.received === '') return '';
  const bytes = Buffer.from(client.received, 'latin1');
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
}

async function enter(wishes: DoorWishes = {}) {
  door = await openDoor(wishes);
  const client = await Client.to(door);
  await client.reads('> \u00ff\u00f9');
  const guest = door.guests[0];
  if (!guest) throw new Error('nobody came in');
  return { client, guest };
}
