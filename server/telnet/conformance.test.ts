import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { constants, deflateSync } from 'node:zlib';
import type { Case } from './contract-case.ts';
import { conforms, stillAlive } from './contract-case.ts';
import type { OpenDoor } from './contract-door.ts';
import { Client, openDoor, until } from './contract-door.ts';

const cases: readonly Case[] = [
  { id: 'TEL-03', send: 'fffd63 "look\r\n"', sent: { fffc63: 1 }, never: ['fffb63'], lines: ['look'] },
  { id: 'TEL-04', send: 'fffb62 "look\r\n"', sent: { fffe62: 1 }, never: ['fffd62'], lines: ['look'] },
  {
    id: 'TEL-05',
    send: 'fffc63fffe63fffc62fffe62 "x\r\n"',
    never: ['fffc63', 'fffe63', 'fffc62', 'fffe62'],
    lines: ['x'],
  },
  { id: 'TEL-07', send: '60*fffb1ffffc1f "x\r\n"', lines: ['x'] },
  { id: 'TEL-11', send: 'ff|fd|63|ff|fb|62', sent: { fffc63: 1, fffe62: 1 } },
  { id: 'TEL-15', send: 'fffafff0 "x\r\n"', lines: ['x'] },
  {
    id: 'TEL-17',
    send: 'fffc1f fffa1f00050005fff0 fffac9 "Core.Ping" fff0 "x\r\n"',
    never: ['fffac9'],
    lines: ['x'],
  },
  { id: 'TEL-19', send: 'fffa63 "zqxabc" fffd62 "x\r\n"', sent: { fffc62: 1 }, lines: ['x'] },
  { id: 'TEL-21', send: 'fffac9 1048576*41 fff0 "x\r\n"', lines: ['x'] },
  { id: 'TEL-25', send: 'fffdfffffd63', sent: { fffcff: 1, fffc63: 1 } },
  { id: 'TEL-27', send: 'fffd06', sent: { fffb06: 1 } },
  { id: 'TEL-29', send: 'fffb25fffb26fffd26fffb23', sent: { fffe25: 1, fffe26: 1, fffc26: 1, fffe23: 1 } },
  { id: 'TEL-31', send: 'fffb00fffd00 "x\r\ny\n"', sent: { fffd00: 1, fffb00: 1 }, lines: ['x', 'y'] },
  { id: 'LIN-03', send: '"zqxcmd" 0d00', lines: ['zqxcmd'] },
  { id: 'LIN-05', send: '"a\r\nb\nc" 0d00 "d\r\n"', lines: ['a', 'b', 'c', 'd'] },
  { id: 'LIN-07', send: '00|000000 "x\r\n"', lines: ['x'] },
  { id: 'LIN-09', send: '"say zqab" 087f "cd\r\n"', lines: ['say zqcd'] },
  { id: 'LIN-17', send: '"\r\n    \r\n\t\r\n"', lines: ['', '    ', ' '] },
  { id: 'CHS-01', send: 'fffd2a', sent: { 'fffa2a013b5554462d38.': 1 } },
  { id: 'CHS-03', send: 'fffd2afffa2a03fff0fffa2a03fff0 "x\r\n"', sent: { 'fffa2a01.': 1 }, lines: ['x'] },
  {
    id: 'CHS-05',
    send: 'fffb2afffa2a013b49534f2d383835392d313b5554462d38fff0',
    sent: { 'fffa2a025554462d38.': 1 },
  },
  { id: 'CHS-09', send: '"say caf" e9 " ok\r\n"', lines: ['say café ok'] },
  { id: 'CHS-11', send: '"say 1" eda080 "2\r\n"', lines: ['say 1\u00ed\ufffd\ufffd2'] },
  { id: 'TTY-01', send: 'fffb18', sent: { fffa1801fff0: 1 } },
  {
    id: 'TTY-05',
    send: `fffb18 ${Array.from({ length: 20 }, (_, at) => `fffa1800 "NAME${at}" fff0`).join(' ')}`,
    sent: { fffa1801fff0: 5 },
  },
  { id: 'TTY-09', send: 'fffb18 fffa1800 10000*41 fff0 "x\r\n"', lines: ['x'] },
  { id: 'TTY-11', send: 'fffb18 fffa1800 "MTTS -1" fff0 "x\r\n"', lines: ['x'] },
  { id: 'TTY-19', send: 'fffa1800 "EVIL" fff0 "x\r\n"', never: ['fffa1801'], lines: ['x'] },
  { id: 'NAW-07', send: 'fffb1f fffa1f00ff0018fff0 "x\r\n"', lines: ['x'] },
  { id: 'ENV-01', send: 'fffb27', sent: { 'fffa2701.': 2 } },
  {
    id: 'ENV-09',
    send: 'fffb27 fffa2700464f4ffff0fffa27fff0fffa2707fff0fffa270001fff0 "x\r\n"',
    lines: ['x'],
  },
  { id: 'ECH-05', send: 'fffd01 "x\r\n"', never: ['fffb01'], lines: ['x'] },
  { id: 'PRM-01', send: 'fffd19 "x\r\n"', never: ['ffefffef', 'ffeffff9'], lines: ['x'] },
  { id: 'MC2-01', send: '"x\r\n"', sent: { fffb56: 1, fffb55: 0 }, lines: ['x'] },
  { id: 'MC2-05', send: 'fffd56|fffd56', sent: { fffa56fff0: 1 } },
  {
    id: 'MC3-09',
    send: 'fffd57fffa57fff01f8b0800000000000003 "look\r\n"',
    sent: { fffc57: 1 },
    lines: [],
    ends: true,
  },
  { id: 'MSP-01', send: 'fffd46', sent: { 'fffa46014e414d4502.': 1 } },
  { id: 'GMC-01', send: '"x\r\n"', sent: { fffbc9: 1 }, never: ['fffac9'], lines: ['x'] },
  { id: 'GMC-09', send: 'fffdc9 fffac9 "Core.Supports.Set " 100000*5b fff0 "x\r\n"', lines: ['x'] },
  { id: 'GMC-13', send: 'fffdc9 fffac9 "Foo.Bar\r\nZqxleak\r\n" fff0 "x\r\n"', lines: ['x'] },
  { id: 'MXP-01', send: '"x\r\n"', never: ['1b5b377a'], lines: ['x'] },
  {
    id: 'MXP-05',
    send: '1b "[1z<VERSION MXP=1.0>\r\n" 1b "[1z<SHUTDOWN admin x>\r\nlook\r\n"',
    lines: ['look'],
  },
  { id: 'INJ-01', send: '"say a" 1b "[2J" 1b "[Hb\r\n"', lines: ['say ab'] },
  { id: 'INJ-03', send: '"say a" 1b "]52;c;cm0gLXJmIH4=" 07 "b\r\n"', lines: ['say ab'] },
  { id: 'INJ-13', send: '"say a" fffffac9 "Char.Vitals" fffff0 "b\r\n"', mayClose: true },
  { id: 'DOS-01', send: '5000*fffd63fffb62', mayClose: true },
  { id: 'DOS-15', send: 'fff2 "look\r\n"', lines: ['look'] },
];

let door: OpenDoor;

describe('a telnet client that behaves in every way', () => {
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.server.close());

  for (const wanted of cases) it(`is answered as it should be: ${wanted.id}`, () => conforms(door, wanted));

  it('is answered as it should be: LIN-13, the tail of a line too long is no command', async () => {
    const client = await Client.to(door);
    client.send(`say ${'a'.repeat(20_000)} zqxleak\r\nlook\r\n`);
    await until(() => door.guests[0]?.lines.length === 2);
    assert.ok(!door.guests[0]?.lines[0]?.includes('zqxleak'));
    assert.equal(door.guests[0]?.lines[1], 'look');
  });

  it('is answered as it should be: MC3-01 and MC3-03, wherever the stream is cut', async () => {
    const client = await Client.to(door);
    const packed = deflateSync('zqthree\r\n', { finishFlush: constants.Z_SYNC_FLUSH });
    client.socket.write(Buffer.concat([Buffer.from('fffd57fffa57fff0', 'hex'), packed.subarray(0, 1)]));
    client.socket.write(packed.subarray(1));
    await until(() => door.guests[0]?.lines[0] === 'zqthree');
  });

  it('is answered as it should be: TEL-33, gone in the middle of a command', async () => {
    const client = await Client.to(door);
    client.sendHex('fffac9436f72652e');
    client.socket.end();
    await client.readsToEnd();
    await stillAlive(door);
  });
});
