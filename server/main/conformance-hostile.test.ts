import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { after, afterEach, before, describe, it } from 'node:test';
import { bytesIn, dataIn, gmcp, PlayedServer, taking } from './contract-server.ts';

let server: PlayedServer;
before(async () => {
  server = await PlayedServer.start({ 'limits.linesPerSecond': '0', 'limits.lineBurst': '1000' });
});
afterEach(() => server.hangUpAll());
after(() => server.stop());

let number = 0;
async function someone(bytes = '') {
  number += 1;
  const name = `Host${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;
  return { name, client: await server.play(name, bytes) };
}

/** What a peer in the same room was sent by the end of what somebody types; their client begins with some bytes. */
async function peerGets(words: string, bytesOfPeer = ''): Promise<string> {
  const { client: peer } = await someone(bytesOfPeer);
  const { client: player, name } = await someone();
  peer.turnPage();
  player.send(bytesIn(`${words} 0d0a`));
  player.type('say zqover');
  await peer.until(({ text }) => /zqover/i.test(text));
  peer.type('who');
  peer.type(`look ${name}`);
  peer.type('say zqdone');
  await peer.until(({ text }) => /zqdone/i.test(text));
  assert.ok(player.open);
  return peer.bytes;
}

const bytes = (hex: string) => bytesIn(hex);

interface Injection {
  readonly id: string;
  readonly typed: string;
  /** What no peer is ever sent, in hex. */
  readonly never: readonly string[];
}

const injections: readonly Injection[] = [
  {
    id: 'INJ-05',
    typed: '"say zqinj" 1b "[c" 1b "[6n" 1b "P$q" 22 "p" 1b 5c 1b "[18t" "zqend"',
    never: ['1b5b63', '1b5b366e', '1b50', '1b5b313874'],
  },
  {
    id: 'INJ-07',
    typed: '"say zqinj" 9b "2J" 9d "0;x" 9c "zqend"',
    never: ['9b324a', '9d303b', 'c29b', 'c29d'],
  },
  { id: 'INJ-09', typed: '"say zqinj" 0d "Admin says: zqend"', never: ['0d41646d696e'] },
  { id: 'INJ-11', typed: '"say zqinj" e280ae "nimdA" e280ac e281a6 "zqend"', never: ['e280ae', 'e281a6'] },
  { id: 'INJ-17', typed: `"say zqinja" ${'cc81'.repeat(500)} "zqend"`, never: ['cc81'.repeat(8)] },
  { id: 'INJ-19', typed: '"emote zq" 1b "[2J" 1b "]0;x" 07 "zq"', never: ['1b5b324a', '1b5d303b78'] },
  { id: 'INJ-21', typed: '"shout zq" 1b "[2J" 1b "]0;x" 07 "zq"', never: ['1b5b324a', '1b5d303b78'] },
  {
    id: 'INJ-23',
    typed: '"describe me zq" 1b "[2J" 1b "]0;x" 07 "zq" 0d0a "zq" 1b "[2J" 0d0a "."',
    never: ['1b5b324a', '1b5d303b78'],
  },
  {
    id: 'MXP-07',
    typed: '"say !!SOUND(http://evil.example/x.wav)"',
    never: ['0a2121534f554e4428', 'fffa5a'],
  },
];

describe('what somebody types', () => {
  for (const { id, typed, never } of injections)
    it(`steers nobody's terminal: ${id}`, async () => {
      const got = await peerGets(typed);
      for (const hex of never) assert.ok(!got.includes(bytes(hex)), `${hex} in ${JSON.stringify(got)}`);
    });

  it('colours no word of it, whatever codes it holds: INJ-15', async () => {
    const got = await peerGets(
      '"say zqinjQQ1 |rX|n {rX{x &RX&n ^rX @rX <red>X</red> %cr $n #[1;31m QQ2"',
      xterm,
    );
    assert.match(got, /QQ1[^\n]*QQ2/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what this is about
    assert.doesNotMatch(got, /QQ1[^\n]*\u001b\[[^\n]*QQ2/);
  });

  it('is no link for a client that reads markup: MXP-03', async () => {
    const got = await peerGets('"say <send href=quit>zqclick</send> &lt;b&gt;"', bytes('fffd5b'));
    assert.match(got, /zqclick/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what this is about
    assert.doesNotMatch(got, /\u001b\[[146]z[^\n]*<send href=quit>zqclick/i);
  });

  it('is heard no faster than their lines may be done', async t => {
    const strict = await PlayedServer.start({ 'limits.linesPerSecond': '1', 'limits.lineBurst': '20' });
    t.after(() => strict.stop());
    const peer = await strict.play('Peerly');
    const player = await strict.play('Spammy');
    peer.turnPage();
    player.send('say zqspam\r\n'.repeat(200));
    await player.until(({ text }) => text.split(/zqspam/i).length > 10);
    peer.type('look');
    await peer.until(({ text }) => text.includes('[Exits'));
    const heard = peer.text.split(/zqspam/i).length - 1;
    assert.ok(heard > 0 && heard < 100, String(heard));
    assert.ok(player.text.split(/zqspam/i).length - 1 < 100);
  });

  it('is random for a while, and nobody is harmed: DOS-11', async () => {
    const { client: peer } = await someone();
    const { client: player } = await someone();
    let seed = 11;
    const random = Buffer.from(
      Array.from({ length: 262_144 }, () => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return (seed >> 16) & 255;
      }),
    );
    player.send(random.toString('latin1'));
    assert.match(await peer.ask('look'), /Well Square/);
    const telnet = /\u00ff(?:[\u00fb-\u00fe].|[\u00ef-\u00f9])/gs;
    assert.ok(isUtf8(Buffer.from(peer.bytes.replace(telnet, ''), 'latin1')));
    player.hangUp();
    assert.match(await (await someone()).client.ask('look'), /Well Square/);
  });
});

const xterm = bytesIn(`fffb18 ${'fffa1800 "xterm-256color" fff0 '.repeat(2)} fffb1f fffa1f00c80018fff0`);

describe('structured data of a client', () => {
  const pinged = (client: { bytes: string }) => dataIn(client.bytes).filter(it => it.startsWith('Core.Ping'));

  it('is known by its name in any letters: GMC-03', async () => {
    const { client } = await someone(taking('Core'));
    client.send(gmcp('core.ping 120'));
    await client.until(it => pinged(it).length === 1);
  });

  it('may be taken back package by package: GMC-05', async () => {
    const { client } = await someone(taking('Room'));
    client.send(gmcp('Core.Supports.Add ["Char 1"]') + gmcp('Core.Supports.Remove ["Char"]'));
    client.send(gmcp('Core.Ping'));
    await client.until(it => pinged(it).length === 1);
    client.turnPage();
    await client.ask('wield sword');
    assert.deepEqual(
      dataIn(client.bytes).filter(it => it.startsWith('Char.')),
      [],
    );
  });

  it('brings health at once: GMC-07', async () => {
    const { client } = await someone(taking('Char'));
    const vitals = () => dataIn(client.bytes).find(it => it.startsWith('Char.Vitals {'));
    await client.until(() => vitals() !== undefined);
    const { hp, maxhp } = JSON.parse(vitals()?.slice('Char.Vitals '.length) ?? '{}');
    assert.ok(Number(hp) > 0 && Number(maxhp) >= Number(hp));
  });

  it('may be any JSON, or none: GMC-11', async () => {
    const { client } = await someone(taking('Core'));
    for (const odd of ['1e999', '-0', 'NaN']) client.send(gmcp(`Core.Ping ${odd}`));
    client.send(gmcp('Core.Hello {"client":"a","client":"b","version":"\\ud800","x":"\\u0000"}'));
    client.send(gmcp('Core.Supports.Set {"__proto__":[1]}'));
    assert.match(await client.ask('look'), /Well Square/);
  });

  it('lets nobody in who plays already: GMC-15', async () => {
    const { name } = await someone();
    const { client } = await someone(taking('Char', 'Char.Login'));
    client.send(gmcp(`Char.Login.Credentials {"account":"${name}","password":"a very long secret"}`));
    client.send(gmcp(`Char.Login {"name":"${name}","password":"x"}`));
    assert.match(await client.ask('look'), /Well Square/);
    assert.ok(!dataIn(client.bytes).some(it => /Char\.Login\.Result .*true/.test(it)));
  });

  it('is answered so often and no more: GMC-17', async () => {
    const { client } = await someone(taking('Core'));
    client.turnPage();
    client.send(gmcp('Core.Ping').repeat(5000));
    assert.match(await client.ask('look'), /Well Square/);
    assert.ok(pinged(client).length < 2000, String(pinged(client).length));
  });

  it("shows nobody else's bag: GMC-19", async () => {
    const { name } = await someone();
    const { client } = await someone(taking('Char'));
    client.turnPage();
    for (const asked of ['99999999', '-1', `"${name}"`, '1e300', '{}'])
      client.send(gmcp(`Char.Items.Contents ${asked}`));
    assert.match(await client.ask('look'), /Well Square/);
    assert.ok(!dataIn(client.bytes).some(it => it.startsWith('Char.Items.List') && it.includes('"rep')));
  });
});
