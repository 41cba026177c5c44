import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientOptions } from 'ws';
import { WebSocket } from 'ws';
import type { LimitName } from '../limit-name.ts';
import { Admission } from '../telnet/admission.ts';
import { echoing, metricsInto, until, wideLimits } from '../telnet/contract-door.ts';
import { TelnetServer } from '../telnet/server.ts';
import type { Wire, WireListener } from '../wire.ts';
import type { ClientMessage, Frame, Greeting, ServerMessage } from './frames.ts';
import type { WebSocketServerParts } from './websocket-server.ts';
import { WebSocketServer } from './websocket-server.ts';

/** What the tests see of one player at the door. */
export interface Player {
  readonly wire: Wire;
  readonly lines: string[];
  readonly gmcp: string[];
  readonly closed: string[];
}

/** How a test's door differs from the usual one. */
export interface WebWishes {
  readonly limits?: Partial<WebSocketServerParts['limits']>;
  readonly settings?: Partial<ReturnType<WebSocketServerParts['settings']>>;
  readonly admission?: Admission;
  clock?(): number;
  answer?(wire: Wire, line: string): void;
}

/** A door on a free port of this machine, and all that happened at it. */
export async function openWebSockets(wishes: WebWishes = {}) {
  const { answer = echoing, clock = () => 0 } = wishes;
  const players: Player[] = [];
  const limits: LimitName[] = [];
  const counted = { received: 0, sent: 0, refused: 0, dropped: 0, limits };
  const admission =
    wishes.admission ?? new Admission(wideLimits, { clock, reached: limit => void limits.push(limit) });
  let tokens = 0;
  const welcome = (wire: Wire): WireListener => {
    const player: Player = { wire, lines: [], gmcp: [], closed: [] };
    players.push(player);
    wire.prompt('> ');
    return {
      line(text) {
        player.lines.push(text);
        answer(wire, text);
      },
      gmcp: (name, json) => void player.gmcp.push(`${name} ${json}`),
      closed: why => void player.closed.push(why),
    };
  };
  const server = new WebSocketServer({
    limits: { ...wideLimits, ...wishes.limits },
    settings: () => ({ origins: '', graceSeconds: 180, resumeBytes: 65_536, ...wishes.settings }),
    messageBytes: 65_536,
    ...{ admission, welcome, carry: (...caller) => telnet.carry(...caller) },
    metrics: {
      webBytesReceived(bytes) {
        counted.received += bytes;
      },
      webBytesSent(bytes) {
        counted.sent += bytes;
      },
      connectionRefused() {
        counted.refused += 1;
      },
      slowReaderDropped() {
        counted.dropped += 1;
      },
      limitReached: limit => void counted.limits.push(limit),
    },
    clock,
    newToken: () => `token-${++tokens}`,
  });
  const telnet = new TelnetServer({
    ...{ limits: { ...wideLimits, ...wishes.limits }, clock, admission, welcome },
    metrics: metricsInto({ received: 0, sent: 0, refused: 0, dropped: 0, packed: 0, compressed: 0, limits }),
    keepAliveSeconds: () => 0,
    listing: () => new Map(),
  });
  await telnet.listen({ host: '127.0.0.1', port: 0 });
  const http = createServer();
  http.on('upgrade', (request, socket, head) => server.upgrade(request, socket, head));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const close = async () => {
    await telnet.close();
    await server.close();
    await new Promise(resolve => http.close(resolve));
  };
  return { server, players, counted, admission, port, close };
}

/** A real client: what it was sent, and what it says. */
export class WebClient {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  greeting: Greeting | undefined;
  first = 0;
  closed: number | undefined;
  isOpen = false;
  /** The status of HTTP with which it was turned away. */
  refused: number | undefined;

  constructor(port: number, options: ClientOptions & { protocols?: string[]; path?: string } = {}) {
    const { protocols = ['aevum.v1'], path = '/ws', ...more } = options;
    this.socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, more);
    this.socket.on('open', () => {
      this.isOpen = true;
    });
    this.socket.on('message', text => this.#received(JSON.parse(String(text))));
    this.socket.on('error', error => {
      this.refused ??= Number(/\d{3}/.exec(error.message)?.[0] ?? 0);
    });
    this.socket.on('close', code => {
      this.closed = code;
    });
  }

  /** Connects and says hello. */
  static async hello(
    port: number,
    hello: Partial<Extract<ClientMessage, { type: 'hello' }>> = {},
  ): Promise<WebClient> {
    const client = new WebClient(port);
    await until(() => client.isOpen);
    client.say({ type: 'hello', token: '', seen: 0, screenReader: false, ...hello });
    await until(() => client.greeting !== undefined);
    return client;
  }

  say(message: ClientMessage): void {
    this.socket.send(JSON.stringify(message));
  }

  line(number: number, text: string): void {
    this.say({ type: 'line', number, text });
  }

  /** All text that was shown. */
  get text(): string {
    const lines = this.frames.flatMap(frame => (frame.type === 'text' ? frame.lines : []));
    return lines.map(line => line.map(span => span.text).join('')).join('\n');
  }

  async reads(part: string): Promise<void> {
    await until(() => this.text.includes(part) || this.closed !== undefined);
    if (!this.text.includes(part)) throw new Error(`closed before ${part}: ${this.text}`);
  }

  #received(message: ServerMessage): void {
    if ('hello' in message) {
      this.greeting = message.hello;
      return;
    }
    this.first ||= message.first;
    this.frames.push(...message.frames);
  }
}
