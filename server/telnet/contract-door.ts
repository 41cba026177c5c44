import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Message } from '../../actions/text/message.ts';
import type { LimitName } from '../limit-name.ts';
import type { Wire } from '../wire.ts';
import type { AdmissionLimits } from './admission.ts';
import { Admission } from './admission.ts';
import type { TelnetMetrics } from './door.ts';
import type { TelnetLimits } from './limits.ts';
import { TelnetServer } from './server.ts';

/** Limits that no test reaches by accident. */
export const wideLimits: TelnetLimits = {
  lineBytes: 4096,
  queuedLines: 100,
  linesPerSecond: 0,
  lineBurst: 10,
  linesPerTurn: 10,
  outputBytes: 1_048_576,
  subnegotiationBytes: 16_384,
  inflatedBytes: 262_144,
  negotiations: 1000,
  connections: 0,
  connectionsPerAddress: 0,
  connectionsPerSecond: 0,
  connectionsPerSecondOfAddress: 0,
};

/** What the tests see of one player at an open door. */
export interface Guest {
  readonly wire: Wire;
  readonly lines: string[];
  readonly closed: string[];
  /** Structured data, each as a name and its JSON. */
  readonly heard: string[];
}

/** A real door on a free port of this machine, and all that happened at it. */
export interface OpenDoor {
  readonly server: TelnetServer;
  readonly port: number;
  readonly guests: Guest[];
  readonly counted: {
    received: number;
    sent: number;
    refused: number;
    dropped: number;
    packed: number;
    compressed: number;
    limits: LimitName[];
  };
}

/** How a test's door differs from the usual one. */
export interface DoorWishes {
  readonly limits?: Partial<TelnetLimits>;
  readonly clock?: () => number;
  readonly keepAliveSeconds?: number;
  greet?(wire: Wire): void;
  answer?(wire: Wire, line: string): void;
}

/** Opens a door whose guests are greeted with a prompt, and answered by what they typed and a prompt. */
export async function openDoor(wishes: DoorWishes = {}): Promise<OpenDoor> {
  const { greet = wire => wire.prompt('> '), answer = echoing, clock = () => 0 } = wishes;
  const guests: Guest[] = [];
  const counted: OpenDoor['counted'] = {
    received: 0,
    sent: 0,
    refused: 0,
    dropped: 0,
    packed: 0,
    compressed: 0,
    limits: [],
  };
  const server = new TelnetServer({
    limits: { ...wideLimits, ...wishes.limits },
    clock,
    keepAliveSeconds: () => wishes.keepAliveSeconds ?? 0,
    listing: () => new Map([['NAME', ['Aevum']]]),
    metrics: metricsInto(counted),
    welcome(wire) {
      const guest: Guest = { wire, lines: [], closed: [], heard: [] };
      guests.push(guest);
      greet(wire);
      return {
        line(text) {
          guest.lines.push(text);
          answer(wire, text);
        },
        gmcp: (name, json) => void guest.heard.push(`${name} ${json}`),
        closed: why => void guest.closed.push(why),
      };
    },
  });
  const port = await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, port, guests, counted };
}

export function metricsInto(counted: OpenDoor['counted']): TelnetMetrics {
  return {
    bytesReceived(bytes) {
      counted.received += bytes;
    },
    bytesSent(bytes) {
      counted.sent += bytes;
    },
    bytesCompressed(before, after) {
      counted.packed += before;
      counted.compressed += after;
    },
    connectionRefused() {
      counted.refused += 1;
    },
    slowReaderDropped() {
      counted.dropped += 1;
    },
    limitReached: limit => void counted.limits.push(limit),
  };
}

/** Shows what was typed, and a prompt. */
export function echoing(wire: Wire, line: string): void {
  wire.show(plain(`You typed: ${line}`));
  wire.prompt('> ');
}

/** A message of one line without meaning. */
export function plain(text: string): Message {
  return { channel: 'main', lines: [[{ meaning: 'plain', text }]] };
}

/** Admission by these limits alone. */
export function admissionOf(limits: Partial<AdmissionLimits>, clock = () => 0): Admission {
  return new Admission({ ...wideLimits, ...limits }, { clock, reached: () => undefined });
}

/** Lets a turn of the loop pass. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

/** Lets turns pass until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

/** A real client: a socket, and every byte that it was sent. */
export class Client {
  readonly socket: Socket;
  received = '';
  isEnded = false;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', bytes => {
      this.received += bytes.toString('latin1');
    });
    socket.on('end', () => {
      this.isEnded = true;
    });
    // A reset is among what some tests are about; they look at the end that it makes.
    socket.on('error', () => {
      this.isEnded = true;
    });
  }

  static async to({ port }: OpenDoor, { keepsHalf = false } = {}): Promise<Client> {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: keepsHalf, noDelay: true });
    const client = new Client(socket);
    await once(socket, 'connect');
    return client;
  }

  send(text: string): void {
    this.socket.write(text, 'latin1');
  }

  sendHex(hex: string): void {
    this.socket.write(hex.replaceAll(/\s/g, ''), 'hex');
  }

  /** Resolves when the bytes have come, with all that came up to and with them, and forgets those. */
  async reads(bytes: string): Promise<string> {
    await until(() => this.received.includes(bytes) || this.isEnded);
    const end = this.received.indexOf(bytes);
    if (end === -1)
      throw new Error(`The door closed before ${JSON.stringify(bytes)}: ${JSON.stringify(this.received)}`);
    const read = this.received.slice(0, end + bytes.length);
    this.received = this.received.slice(end + bytes.length);
    return read;
  }

  /** Resolves with all that came and was not read, when the server has ended its side. */
  async readsToEnd(): Promise<string> {
    await until(() => this.isEnded);
    return this.received;
  }
}
