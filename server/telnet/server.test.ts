import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { execPath } from 'node:process';
import { afterEach, describe, it } from 'node:test';
import type { OpenDoor } from './contract-door.ts';
import { Client, openDoor, turn, until } from './contract-door.ts';

let door: OpenDoor;

describe('the telnet server', () => {
  afterEach(() => door.server.close());

  it('tells the address of a guest', async () => {
    door = await openDoor();
    await Client.to(door);
    await until(() => door.guests.length === 1);
    assert.equal(door.guests[0]?.wire.address, '127.0.0.1');
  });

  it('turns away with a sentence when it is full, and has room again when somebody left', async () => {
    door = await openDoor({ limits: { connections: 1 } });
    const first = await Client.to(door);
    await first.reads('> ');
    const second = await Client.to(door);
    second.send('look\r\n');
    assert.equal(await second.readsToEnd(), 'Aevum is full. Please try again in a few minutes.\r\n');
    assert.deepEqual([door.server.connections, door.counted.refused, door.guests.length], [1, 1, 1]);
    first.socket.destroy();
    await until(() => door.server.connections === 0);
    await (await Client.to(door)).reads('> ');
  });

  it('turns away who has too many connections already: DOS-05', async () => {
    door = await openDoor({ limits: { connectionsPerAddress: 3 } });
    const clients = await Promise.all(Array.from({ length: 10 }, () => Client.to(door)));
    await until(() => clients.filter(client => client.isEnded).length === 7);
    for (const client of clients) {
      if (client.isEnded) assert.match(client.received, /too many connections from your address.*\r\n$/);
    }
    assert.deepEqual([door.server.connections, door.counted.refused], [3, 7]);
  });

  it('does not keep who was turned away and does not go', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    door = await openDoor({ limits: { connections: 1 } });
    await (await Client.to(door)).reads('> ');
    const stubborn = await Client.to(door, { keepsHalf: true });
    await stubborn.readsToEnd();
    let isGone = false;
    stubborn.socket.on('close', () => {
      isGone = true;
    });
    while (!isGone) {
      t.mock.timers.tick(1000);
      stubborn.socket.write('x');
      await turn();
    }
    assert.equal(door.counted.refused, 1);
  });

  it('survives somebody who is turned away and resets', async () => {
    door = await openDoor({ limits: { connections: 1 } });
    const guest = await Client.to(door);
    await guest.reads('> ');
    const rude = connect(door.port, '127.0.0.1', () => rude.resetAndDestroy());
    await until(() => door.counted.refused === 1 && rude.closed);
    guest.send('look\r\n');
    await guest.reads('You typed: look');
  });

  it('says why when a port is taken', async () => {
    door = await openDoor();
    const other = await openDoor();
    await other.server.close();
    await assert.rejects(other.server.listen({ host: '127.0.0.1', port: door.port }), { code: 'EADDRINUSE' });
  });

  it('closes every connection when it closes', async () => {
    door = await openDoor();
    const clients = await Promise.all([Client.to(door), Client.to(door)]);
    await until(() => door.guests.length === 2);
    await door.server.close();
    for (const client of clients) await client.readsToEnd();
    assert.deepEqual(
      door.guests.map(({ closed }) => closed),
      [['closed by the server'], ['closed by the server']],
    );
    door = await openDoor();
  });

  it('stays open when the system has no file left for another caller', async () => {
    door = await openDoor();
    const few = await doorWithFewFiles();
    const callers = Array.from({ length: 80 }, () => new Client(connect(few.port, '127.0.0.1')));
    await until(() => callers.every(caller => caller.isEnded || caller.received !== ''));
    const [turnedAway, greeted] = [
      callers.filter(caller => caller.isEnded),
      callers.filter(caller => !caller.isEnded),
    ];
    assert.ok(turnedAway.length > 0 && greeted.length > 0);
    greeted[0]?.socket.destroy();
    greeted[1]?.send('look\r\n');
    await greeted[1]?.reads('You typed: look');
    few.process.kill();
    for (const caller of greeted) caller.socket.destroy();
  });

  it('takes a crowd that comes all at once', async () => {
    door = await openDoor();
    const clients = await Promise.all(Array.from({ length: 300 }, () => Client.to(door)));
    for (const client of clients) await client.reads('> ');
    assert.equal(door.server.connections, 300);
    for (const client of clients) client.socket.destroy();
    await until(() => door.server.connections === 0);
  });
});

/** A door in a process of its own that may open 40 files. */
async function doorWithFewFiles() {
  const script = `
    import { openDoor } from ${JSON.stringify(new URL('contract-door.ts', import.meta.url).href)};
    console.log((await openDoor()).port);`;
  const command = 'ulimit -n 40 && exec "$0" --input-type=module -e "$1"';
  const process = spawn('sh', ['-c', command, execPath, script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(process.stdout, 'data');
  return { process, port: Number(port) };
}
