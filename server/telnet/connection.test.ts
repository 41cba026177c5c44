import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import type { DoorWishes, OpenDoor } from './contract-door.ts';
import { Client, echoing, openDoor, plain, until } from './contract-door.ts';

const opening = Buffer.from('fffd18fffd1ffffd27fffb19fffb2afffbc9fffb46fffb5bfffb57fffb56', 'hex').toString(
  'latin1',
);
const prompt = '> \u00ff\u00f9';

let door: OpenDoor;

describe('a connection', () => {
  afterEach(() => door.server.close());

  it('opens with the negotiation, and greets without waiting for an answer', async () => {
    const { client } = await enter();
    assert.equal(await client.reads(prompt), opening + prompt);
  });

  it('hands on what was typed and shows the answer', async () => {
    const { client, guest } = await enterPrompted();
    client.send('look\r\n');
    assert.equal(await client.reads(prompt), `You typed: look\r\n${prompt}`);
    assert.deepEqual(guest.lines, ['look']);
    assert.deepEqual([door.counted.received, door.counted.sent], [6, 21]);
  });

  it('sends all that it shows within one turn in one write', async t => {
    const { client } = await enterPrompted({
      answer(wire, line) {
        for (let time = 0; time < 50; time += 1) wire.show(plain(`${line} ${time}`));
        wire.prompt('> ');
      },
    });
    const write = t.mock.method(Socket.prototype, 'write');
    const isServers = ({ this: socket }: { this: unknown }): boolean =>
      socket instanceof Socket && socket.localPort === door.port;
    client.send('look\r\nsay hi\r\n');
    await client.reads(`say hi 49\r\n${prompt}`);
    assert.equal(write.mock.calls.filter(isServers).length, 1);
  });

  it('begins asynchronous text on a fresh line and shows the prompt again', async () => {
    const { client, guest } = await enterPrompted();
    guest.wire.show(plain('Ann comes in.'));
    guest.wire.show(plain('Ann says, "Grüße"'));
    assert.equal(
      await client.reads(prompt),
      `\r\nAnn comes in.\r\nAnn says, "Gr\u00c3\u00bc\u00c3\u009fe"\r\n${prompt}`,
    );
  });

  it('hides a password, and keeps negotiations out of it', async () => {
    const { client, guest } = await enter({
      greet(wire) {
        wire.echo(false);
        wire.prompt('Password: ');
      },
      answer(wire) {
        wire.echo(true);
        wire.prompt('> ');
      },
    });
    assert.equal(await client.reads('Password: '), `${opening}\u00ff\u00fb\u0001Password: `);
    client.sendHex('fffd01');
    client.sendHex('fffdc9 736573 fffb1f fffa1f00640018fff0 616d65 0d0a');
    assert.equal(await client.reads(prompt), `\u00ff\u00f9\r\n\u00ff\u00fc\u0001${prompt}`);
    assert.deepEqual(guest.lines, ['sesame']);
    assert.equal(guest.wire.terminal.width, 100);
  });

  it('tells what the client said of its terminal, and lets the player choose colours', async () => {
    const { client, guest } = await enterPrompted();
    assert.equal(guest.wire.terminal.colour, 'none');
    client.sendHex('fffb18 fffa1800 4d55444c4554 fff0 fffa1800 4d54545320333335 fff0');
    client.send('look\r\n');
    await client.reads(prompt);
    const expected = {
      width: 80,
      height: 24,
      colour: 'true',
      charset: 'utf-8',
      links: 'none',
      screenReader: true,
      client: 'MUDLET',
    };
    assert.deepEqual(guest.wire.terminal, expected);
    guest.wire.preferColour(false);
    assert.equal(guest.wire.terminal.colour, 'none');
    guest.wire.preferColour(undefined);
    assert.equal(guest.wire.terminal.colour, 'true');
  });

  it('says when a line was too long, and does not take its tail for a command', async () => {
    const { client, guest } = await enterPrompted();
    guest.wire.limitLine(8);
    client.send('say aaaaaaaaaaaaaaaaa quit\r\n');
    const shown = await client.reads(`You typed: say aaaa\r\n${prompt}`);
    assert.match(
      shown,
      /\r\nThat line was too long; what came after its first 8 bytes was thrown away\.\r\n/,
    );
    assert.deepEqual(guest.lines, ['say aaaa']);
  });

  it('answers once a second whether it is there', async () => {
    let now = 0;
    const { client } = await enterPrompted({ clock: () => now });
    client.sendHex('fff6fff6fff6');
    client.send('look\r\n');
    assert.equal((await client.reads(`look\r\n${prompt}`)).split('here and listening').length, 2);
    now = 1000;
    client.sendHex('fff6');
    assert.equal(await client.reads(prompt), `\r\nAevum is here and listening.\r\n${prompt}`);
  });

  it('lets no prompt steer the terminal', async () => {
    const { client, guest } = await enterPrompted();
    guest.wire.prompt('\u001b[2Jé> ');
    assert.equal(await client.reads('> \u00ff\u00f9'), '\r\n[2J\u00c3\u00a9> \u00ff\u00f9');
  });

  it('hangs up on a flood of negotiations', async () => {
    const { client, guest } = await enterPrompted({ limits: { negotiations: 50 } });
    client.sendHex('fffd63fffb62'.repeat(5000));
    await client.readsToEnd();
    await until(() => guest.closed.length > 0);
    assert.deepEqual(guest.closed, ['too many telnet negotiations']);
    assert.ok(client.received.length < 50 * 3);
  });

  it('shows nothing any more to a client that is gone', async () => {
    const { guest } = await enterPrompted();
    guest.wire.close();
    guest.wire.close();
    guest.wire.show(plain('late'));
    guest.wire.prompt('late');
    guest.wire.echo(false);
    await until(() => guest.closed.length > 0);
    assert.deepEqual(guest.closed, ['closed by the server']);
  });

  it('sends what waits before it closes', async () => {
    const { client } = await enterPrompted({
      answer(wire, line) {
        echoing(wire, line);
        wire.close();
      },
    });
    client.send('quit\r\nlook\r\n');
    assert.equal(await client.readsToEnd(), `You typed: quit\r\n${prompt}`);
  });

  it('does not wait for ever for a client that keeps its side open', async t => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { client, guest } = await enterPrompted({}, { keepsHalf: true });
    guest.wire.close();
    await client.readsToEnd();
    assert.deepEqual(guest.closed, []);
    t.mock.timers.tick(2000);
    await until(() => guest.closed.length > 0);
    client.socket.destroy();
  });
});

async function enter(wishes: DoorWishes = {}, how = {}) {
  door = await openDoor(wishes);
  const client = await Client.to(door, how);
  await until(() => door.guests.length === 1);
  return { client, guest: door.guests[0]! };
}

async function enterPrompted(wishes: DoorWishes = {}, how = {}) {
  const entered = await enter(wishes, how);
  await entered.client.reads(prompt);
  door.counted.sent = 0;
  return entered;
}
