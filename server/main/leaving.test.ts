import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { turn } from '../telnet/contract-door.ts';
import { PlayedServer } from './contract-server.ts';

const secret = 'a very long secret';

/** What somebody has typed by the time they go, from the greeting to the game; `NAME` is theirs. */
const states: Readonly<Record<string, readonly string[]>> = {
  greeting: [],
  menu: ['y'],
  name: ['y', 'new'],
  'new name': ['NAME'],
  gender: ['NAME', 'yes'],
  password: ['NAME', 'yes', 'she'],
  'password again': ['NAME', 'yes', 'she', secret],
  game: ['NAME', 'yes', 'she', secret, secret],
};

/** The ways to go. */
const manners: Readonly<Record<string, (socket: Socket) => void>> = {
  'a reset': socket => void socket.resetAndDestroy(),
  'a half-close': socket => void socket.end(),
  'a reset in the middle of a line': socket => {
    socket.write('half a l');
    setImmediate(() => socket.resetAndDestroy());
  },
  'a reset in the middle of a subnegotiation': socket => {
    socket.write(Buffer.from('fffac9436f72', 'hex'));
    setImmediate(() => socket.resetAndDestroy());
  },
};

/** Sockets and timers of this process, server and clients together. */
function held(): Readonly<Record<string, number>> {
  const resources = process.getActiveResourcesInfo();
  const count = (kind: string) => resources.filter(it => it === kind).length;
  return { sockets: count('TCPSocketWrap'), timers: count('Timeout') };
}

let server: PlayedServer;
let number = 0;

function someName(): string {
  number += 1;
  return `Gone${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;
}

/** Comes as far as the state says, a byte at a time, and goes. */
async function goes(typed: readonly string[], go: (socket: Socket) => void): Promise<void> {
  const name = someName();
  const socket = connect({ port: server.running.telnetPort, host: '127.0.0.1', noDelay: true });
  let prompts = 0;
  socket.on('data', chunk => {
    prompts += chunk.toString('latin1').split('\u00ff\u00f9').length - 1;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  for (let at = 0; at <= typed.length; at += 1) {
    while (prompts <= at) await turn();
    for (const byte of at < typed.length ? `${typed[at]?.replace('NAME', name)}\r\n` : '') {
      socket.write(byte);
      await turn();
    }
  }
  const closed = once(socket, 'close');
  go(socket);
  await closed;
}

describe('whoever goes, wherever they are and however they go', () => {
  before(async () => {
    server = await PlayedServer.start();
  });
  after(() => server.stop());

  for (const [state, typed] of Object.entries(states))
    it(`leaves nothing behind at: ${state}`, async () => {
      const watcher = await server.play(someName());
      await watcher.ask('look');
      const before = held();
      for (const go of Object.values(manners)) {
        await goes(typed, go);
        assert.match(await watcher.ask('look'), /Well Square/);
      }
      const isLeft = () => {
        const { sockets = 0, timers = 0 } = held();
        return sockets > (before.sockets ?? 0) || timers > (before.timers ?? 0);
      };
      while (isLeft()) await turn();
      assert.equal((await watcher.ask('who')).match(/Gone[a-z]{2}, in/g)?.length, 1);
      server.hangUpAll();
      await watcher.closed;
    });
});
