import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { RenderingCache } from '../rendering/rendering-cache.ts';
import type { Wire, WireListener } from '../wire.ts';
import { Admission, plainAddress } from './admission.ts';
import { encodedText } from './bytes.ts';
import { TelnetConnection } from './connection.ts';
import type { Door, TelnetMetrics, TelnetWire } from './door.ts';
import type { TelnetLimits } from './limits.ts';
import { noTlsHere, refusals } from './notices.ts';
import { optionTable } from './option-table.ts';
import { compressions, telnetOptions } from './options/list.ts';
import type { Listing } from './options/mssp.ts';
import { isTlsHello } from './tls-listener.ts';
import { TurnEnd } from './turn-end.ts';

/** What a telnet door is made with. */
export interface TelnetServerParts {
  readonly limits: TelnetLimits;
  readonly metrics: TelnetMetrics;
  /** Counts who is connected, over this door and others; one of its own where nothing is said. */
  readonly admission?: Admission;
  /** Seconds of silence after which a client is sent a NOP; 0 = never. */
  readonly keepAliveSeconds: () => number;
  /** Where TLS is spoken; 0 where nowhere. */
  readonly tlsPort?: () => number;
  /** What is told to those who list servers (MSSP). */
  readonly listing: () => Listing;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Greets whoever connects and gives who listens to the wire from then on. */
  welcome(wire: Wire): WireListener;
}

/** Where a door listens; port 0 takes any that is free. */
export interface TelnetAddress {
  readonly host: string;
  readonly port: number;
  /** Connections that the system holds until they are accepted. */
  readonly backlog?: number;
}

const defaultBacklog = 1024;
const keepAliveMillis = 60_000;
const refusalMillis = 1000;
/** How often silent clients are looked for. */
const beatMillis = 1000;

/** The telnet door: takes connections in, or turns them away with a sentence. */
export class TelnetServer {
  private readonly parts: TelnetServerParts;
  private readonly door: Door;
  /** For those who come in a stream that is compressed in a way of its own. */
  private readonly plainDoor: Door;
  private readonly admission: Admission;
  private readonly wires = new Set<TelnetWire>();
  private beat: NodeJS.Timeout | undefined;
  private readonly server: Server;
  private whenEmpty: (() => void) | undefined;

  constructor(parts: TelnetServerParts) {
    this.parts = parts;
    this.admission =
      parts.admission ??
      new Admission(parts.limits, { clock: parts.clock, reached: parts.metrics.limitReached });
    const options = telnetOptions(parts.listing);
    this.door = {
      limits: parts.limits,
      metrics: parts.metrics,
      clock: parts.clock,
      options: optionTable(options),
      keepAliveSeconds: parts.keepAliveSeconds,
      renderings: new RenderingCache(encodedText),
      turnEnd: new TurnEnd(),
      left: wire => this.left(wire),
    };
    const others = options.filter(option => !compressions.includes(option));
    this.plainDoor = { ...this.door, options: optionTable(others) };
    const listening = {
      allowHalfOpen: true,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: keepAliveMillis,
    };
    this.server = createServer(listening, socket =>
      this.take(socket, plainAddress(socket.remoteAddress ?? '')),
    );
  }

  /** How many are connected. */
  get connections(): number {
    return this.wires.size;
  }

  /** Opens the door; resolves with the port, or rejects where the system does not give it. */
  async listen({ host, port, backlog = defaultBacklog }: TelnetAddress): Promise<number> {
    this.server.listen({ host, port, backlog });
    await once(this.server, 'listening');
    this.beat = setInterval(() => this.keepAlive(), beatMillis);
    // From now on an error is one of accepting: that caller is lost, and the door stays open.
    this.server.on('error', () => this.parts.metrics.connectionRefused());
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  /** Shuts the door and closes every connection after what waits for it was sent; resolves when all are gone. */
  async close(): Promise<void> {
    clearInterval(this.beat);
    const closed = once(this.server, 'close');
    this.server.close();
    for (const wire of this.wires) wire.close();
    await closed;
    // The server calls itself closed before its last socket does.
    if (this.wires.size > 0)
      await new Promise<void>(resolve => {
        this.whenEmpty = resolve;
      });
  }

  private keepAlive(): void {
    for (const wire of this.wires) wire.keepAlive();
  }

  /** Takes a caller in, who may have come by another door. */
  take(socket: Socket, address: string): void {
    const admitted = this.admission.enter(address);
    if (admitted !== 'welcome') return this.refuse(socket, refusals[admitted]);
    const connection = new TelnetConnection(socket, address, this.door);
    if (!(socket instanceof TLSSocket))
      socket.prependOnceListener('data', first => this.look(first, connection));
    this.start(connection);
  }

  /** Takes somebody in whose telnet comes by another way, and who has been admitted there. */
  carry(stream: Duplex, address: string): void {
    const connection = new TelnetConnection(stream, address, this.plainDoor);
    this.start(connection);
    if (!this.server.listening) connection.close();
  }

  private start(connection: TelnetConnection): void {
    this.wires.add(connection);
    connection.start(wire => this.parts.welcome(wire));
  }

  /** Who speaks TLS here is told where that is spoken. */
  private look(first: Buffer, connection: TelnetConnection): void {
    if (!isTlsHello(first)) return;
    this.parts.metrics.connectionRefused();
    connection.show(noTlsHere(this.parts.tlsPort?.() ?? 0));
    connection.close();
  }

  private refuse(socket: Socket, sentence: string): void {
    this.parts.metrics.connectionRefused();
    socket.on('error', () => socket.destroy());
    // What the client sends meanwhile is read and thrown away, since unread bytes would make the system reset the connection.
    socket.resume().end(sentence);
    const timer = setTimeout(() => socket.destroy(), refusalMillis);
    socket.on('close', () => clearTimeout(timer));
  }

  private left(wire: TelnetWire): void {
    this.wires.delete(wire);
    this.admission.leave(wire.address);
    if (this.wires.size === 0) this.whenEmpty?.();
  }
}
