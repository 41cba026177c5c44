import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { bytesIn, dataIn, PlayedServer, taking } from './contract-server.ts';

let server: PlayedServer;
let number = 0;
before(async () => {
  server = await PlayedServer.start();
});
afterEach(() => server.hangUpAll());
after(() => server.stop());

/** A name that nobody has yet. */
function someName(): string {
  number += 1;
  return `Conf${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;
}

/** Two in one room. */
async function two(bytesOfPeer = '') {
  const name = someName();
  const peer = await server.play(someName(), bytesOfPeer);
  const player = await server.play(name);
  return { player, peer, name };
}

const look = /Well Square/;

describe('somebody who plays by telnet', () => {
  it('takes structured data back in the middle, and is told no more: TEL-09', async () => {
    const player = await server.play(someName(), taking('Char', 'Room'));
    await player.until(({ bytes }) => bytes.includes('Room.Info'));
    player.send(bytesIn('fffec9'));
    await player.until(({ bytes }) => bytes.includes('\u00ff\u00fc\u00c9'));
    assert.match(await player.ask('look'), look);
    assert.deepEqual(dataIn(player.bytes), []);
  });

  it('reads lines that end in CR LF and nothing else: LIN-19', async () => {
    const player = await server.play(someName());
    for (const line of ['look', 'help', 'who', 'inventory']) {
      const read = await player.ask(line);
      assert.match(read, /\r\n/);
      assert.doesNotMatch(read, /[^\r]\n|\r[^\n]/);
    }
  });

  const told = (mtts: number) => bytesIn(`fffb18 ${`fffa1800 "MTTS ${mtts}" fff0 `.repeat(3)}`);
  it('sees no escape where the client knows no colour: TTY-15', async () => {
    const player = await server.play(someName(), told(0));
    for (const line of ['look', 'who']) assert.ok(!(await player.ask(line)).includes('\u001b'));
  });

  it('sees sixteen colours where the client knows no more: TTY-17', async () => {
    const player = await server.play(someName(), told(1));
    for (const line of ['look', 'who']) {
      const read = await player.ask(line);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what this is about
      assert.doesNotMatch(read, /\u001b\[[0-9;:]*[34]8[;:][25]/);
    }
  });

  it('is let in by a password alone, whatever the environment says: ENV-07', async () => {
    const name = someName();
    await server.play(name);
    const thief = await server.call();
    const user = `00 "USER" 01 "-f root" 00 "LOGNAME" 01 "${name}" 00 "ACCT" 01 "${name}"`;
    thief.send(bytesIn(`fffb27 fffa2700 ${user} fff0`));
    assert.doesNotMatch(await thief.ask('n'), look);
    assert.match(await thief.ask(name), new RegExp(`Password for ${name}`));
  });

  it('finds every prompt marked once, right behind it: PRM-03 with the prompts of the game', async () => {
    const player = await server.play(someName(), bytesIn('fffd19'));
    player.turnPage();
    player.send('look\r\nlook\r\n');
    await player.until(({ text }) => text.split('[Exits').length > 2 && text.endsWith('> '));
    await player.until(({ bytes }) => bytes.endsWith('> \u00ff\u00ef'));
    const marks = player.bytes.split('\u00ff\u00ef').length - 1;
    assert.ok(marks >= 1 && marks <= 3, String(marks));
    assert.doesNotMatch(player.bytes, /\u00ff\u00ef\u00ff[\u00ef\u00f9]/);
  });

  it('reads what others say on a line of its own: PRM-05', async () => {
    const { player, peer } = await two();
    peer.turnPage();
    player.type('say zqasync');
    await peer.until(({ text }) => /zqasync/i.test(text));
    assert.match(peer.text, /(?:^|\n)[^\n>]*zqasync/i);
  });

  it('uses byte 255 in text while everything is compressed: MC2-07 in the game', async () => {
    const player = await server.play(someName());
    player.send(bytesIn('fffd56'));
    player.send(bytesIn('"say zq" c3bf 0d0a'));
    await player.until(({ bytes }) => bytes.includes('\u00ff\u00fa\u0056\u00ff\u00f0'));
    assert.ok(player.open);
  });

  it('finds in the listing no byte that is markup, and numbers where numbers belong: MSP-03', async () => {
    const caller = await server.call();
    caller.send(bytesIn('fffd46'));
    await caller.until(({ bytes }) => /\u00ff\u00fa\u0046[^\u00ff]*\u00ff\u00f0/.test(bytes));
    const [, listing = ''] = /\u00ff\u00fa\u0046([^\u00ff]*)\u00ff\u00f0/.exec(caller.bytes) ?? [];
    const variable = '\u0001[^\\u0000-\\u0002\\u00ff]+(?:\u0002[^\\u0000-\\u0002\\u00ff]*)+';
    assert.match(listing, new RegExp(`^(?:${variable})+$`));
    for (const name of ['PLAYERS', 'UPTIME', 'ROOMS', 'OBJECTS', 'MOBILES', 'AREAS', 'PORT', 'ANSI', 'GMCP'])
      assert.match(listing, new RegExp(`\u0001${name}\u0002-?\\d+(?:\u0001|\u0002|$)`), name);
  });

  it('may ask for the listing in plain text at the login and is still welcome: MSP-07', async () => {
    const caller = await server.call();
    await caller.ask('mssp-request');
    assert.ok(caller.open);
    assert.match(await caller.ask('help'), /\S/);
  });

  it('keeps their place when somebody tries another password for it: LOG-09', async () => {
    const name = someName();
    const player = await server.play(name);
    const thief = await server.atPassword(name);
    thief.type('zq-bad');
    await thief.until(({ text }) => text.includes('That is not the password.'));
    assert.match(await player.ask('look'), look);
    player.turnPage();
    assert.ok(player.open);
  });

  it('is hung up on after a few wrong passwords: LOG-01', async () => {
    const name = someName();
    await server.play(name);
    const thief = await server.atPassword(name);
    for (let at = 0; at < 8; at += 1) thief.type('zq-bad');
    await thief.closed;
  });

  it('cannot operate the server before they are in: LOG-13', async () => {
    const caller = await server.call();
    for (const line of ['shutdown', '@reload', 'ashutdown', 'arestart']) await caller.ask(line);
    assert.equal(server.running.stopping, false);
    assert.match(await (await server.play(someName())).ask('look'), look);
  });

  it('cannot be called as the game is, nor at endless length: LOG-11', async () => {
    const caller = await server.call();
    let read = '';
    for (const name of ['a'.repeat(5000), 'all', 'self', 'someone']) {
      if (caller.open) read += await caller.ask(name);
    }
    assert.ok(read.length < 20_000);
    assert.doesNotMatch(read, look);
  });

  it('leaves no line in the log that they wrote themselves: INJ-25', async t => {
    const path = join(mkdtempSync(join(tmpdir(), 'aevum-log-')), 'log');
    const logged = await PlayedServer.start({ 'log.level': 'debug', 'log.path': path });
    t.after(() => rmSync(dirname(path), { recursive: true }));
    const caller = await logged.call();
    await caller.ask('ZqLOGINJ: admin logged in');
    caller.send('Zq\rLOGINJ: admin\u0000LOGINJ\r\n');
    await logged.play('Loggy');
    await logged.stop();
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    assert.ok(lines.every(line => typeof JSON.parse(line) === 'object'));
  });

  it('hides the password and shows again what is typed, once each: ECH-01, ECH-03', async () => {
    const name = someName();
    await server.play(name);
    const player = await server.atPassword(name);
    assert.ok(player.bytes.indexOf('\u00ff\u00fb\u0001') < player.bytes.indexOf('Password for'));
    player.turnPage();
    player.type('zq-Wrong-Pass-2');
    await player.until(({ text }) => text.includes('That is not the password.'));
    assert.ok(player.bytes.split('\u00ff\u00fc\u0001').length - 1 < 3);
    player.type('a very long secret');
    await player.until(({ bytes }) => bytes.endsWith('> \u00ff\u00f9') && bytes.includes('Well Square'));
    assert.ok(player.bytes.includes('\u00ff\u00fc\u0001'));
    assert.ok(!player.text.includes('zq-Wrong-Pass-2') && !player.text.includes('a very long secret'));
  });

  it('types a password through which negotiations run: ECH-07', async () => {
    const name = someName();
    await server.play(name);
    const player = await server.atPassword(name);
    player.send(bytesIn('fffdc9 "a very" fffb1f fffa1f00500018fff0 " long secret" 0d0a'));
    await player.until(({ text }) => look.test(text));
    assert.equal(player.bytes.split('\u00ff\u00fc\u0001').length - 1, 1);
  });
});
