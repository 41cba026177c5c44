import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { turn } from '../telnet/contract-door.ts';
import { PlayedServer } from './contract-server.ts';

let server: PlayedServer;

/** A megabyte of bytes that look random, the same ones each time. */
function junk(): Buffer {
  let seed = 7;
  return Buffer.from(
    Array.from({ length: 1_048_576 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (seed >> 16) & 255;
    }),
  );
}

const megabyte = Buffer.alloc(1_048_576, 0x41);

interface Attack {
  /** Hex that is sent before the rest. */
  readonly first?: string;
  readonly bytes: Buffer;
  readonly times: number;
  /** Whether the server leaves most of it unread, until the lines before are done. */
  readonly waits?: boolean;
}

/** What each of those does who mean harm: the same bytes so many times, after some others. */
const attacks: Readonly<Record<string, Attack>> = {
  'negotiations without end': { bytes: Buffer.from('fffd63fffb62'.repeat(10_000), 'hex'), times: 10 },
  'a line of 100 MB': { bytes: megabyte, times: 100 },
  'a subnegotiation of 64 MB': { first: 'fffac9', bytes: megabyte, times: 64 },
  'random bytes': { bytes: junk(), times: 8, waits: true },
  'empty lines': { bytes: Buffer.from('\r\n'.repeat(500_000)), times: 10, waits: true },
};

/** Somebody who calls, sends it all as fast as it is taken, and goes when `over`. */
function attack({ first = '', bytes, times }: Attack): Socket {
  const socket = connect({ port: server.running.telnetPort, host: '127.0.0.1' });
  socket.on('error', () => {}).resume();
  socket.write(first, 'hex');
  let left = times;
  const send = () => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(bytes)) return;
    }
  };
  socket.on('connect', send).on('drain', send);
  return socket;
}

/** The bytes that somebody still holds, in buffers and in objects. */
function held(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

function sockets(): number {
  return process.getActiveResourcesInfo().filter(it => it === 'TCPSocketWrap').length;
}

describe('while some mean harm', () => {
  before(async () => {
    server = await PlayedServer.start();
  });
  after(() => server.stop());

  for (const [name, wanted] of Object.entries(attacks))
    it(`a player is answered each time, and all memory comes back: ${name}`, async t => {
      const player = await server.play(
        `Player${String.fromCharCode(97 + Object.keys(attacks).indexOf(name))}`,
      );
      const [bytesBefore, socketsBefore] = [held(), sockets()];
      const attackers = [attack(wanted), attack(wanted)];
      t.after(() => attackers.forEach(it => void it.destroy()));
      const isSending = (it: Socket) => !it.closed && it.writableLength > 0;
      for (let line = 0; line < 20 || (!wanted.waits && attackers.some(isSending)); line += 1) {
        player.turnPage();
        player.type('look');
        await player.until(({ text }) => /Well Square[\s\S]*\[Exits/.test(text));
      }
      assert.ok(held() - bytesBefore < 32 * 1_048_576, `${held() - bytesBefore} bytes`);
      for (const attacker of attackers) attacker.destroy();
      while (sockets() > socketsBefore) await turn();
      assert.ok(held() - bytesBefore < 8 * 1_048_576, `${held() - bytesBefore} bytes`);
      assert.match(await player.ask('inventory'), /\S/);
      player.hangUp();
    });

  it('one address has as many connections as it may, and the next caller is heard when they are gone', async () => {
    const player = await server.play('Playerz');
    const before = sockets();
    const callers = Array.from({ length: 500 }, () => attack({ bytes: Buffer.alloc(0), times: 0 }));
    const isOpen = (it: Socket) => it.readyState === 'open';
    while (callers.filter(isOpen).length > 50 || callers.some(it => it.connecting)) await turn();
    assert.match(await player.ask('look'), /Well Square/);
    for (const caller of callers) caller.destroy();
    while (sockets() > before) await turn();
    assert.match(await (await server.call()).ask('n'), /\S/);
  });
});
