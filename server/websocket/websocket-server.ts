import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { WebSocketServer as Upgrader } from 'ws';
import type { Admission } from '../telnet/admission.ts';
import { plainAddress } from '../telnet/admission.ts';
import { TurnEnd } from '../telnet/turn-end.ts';
import type { Wire, WireListener } from '../wire.ts';
import { Caller } from './caller.ts';
import { compression } from './compression.ts';
import type { SocketDoor, WebLimits, WebMetrics, WebSession } from './door.ts';
import { FrameCache } from './frame-cache.ts';
import type { ClientHello } from './frames.ts';
import { Link } from './link.ts';
import { closingDown, fullness, refusalOf } from './refusal.ts';
import type { Refusal } from './refuse-upgrade.ts';
import { refuseUpgrade } from './refuse-upgrade.ts';
import { protocolOf } from './subprotocols.ts';
import type { CarriesTelnet } from './telnet-streams.ts';
import { TelnetStreams, telnetProtocols } from './telnet-streams.ts';
import type { TextProtocol } from './text-protocols.ts';
import { textProtocols } from './text-protocols.ts';
import { TextWire } from './text-wire.ts';
import { WebWire } from './web-wire.ts';

/** What the WebSocket door is made with. */
export interface WebSocketServerParts {
  readonly limits: WebLimits;
  readonly settings: () => Pick<SocketDoor, 'graceSeconds' | 'resumeBytes'> & { readonly origins: string };
  /** The most bytes of one message, compressed or not. */
  readonly messageBytes: number;
  readonly metrics: WebMetrics;
  /** Counts who is connected, over this door and others. */
  readonly admission: Admission;
  /** The telnet door, which takes those who speak telnet over this one. */
  readonly carry: CarriesTelnet;
  /** Milliseconds. */
  readonly clock: () => number;
  /** A word that nobody can guess. */
  readonly newToken: () => string;
  /** Greets whoever connects and gives who listens to the wire from then on. */
  welcome(wire: Wire): WireListener;
}

/** So long a client is given to take its leave when the door closes. */
const farewellMillis = 1000;

/** The door for browsers and web MUD clients (RFC 6455). */
export class WebSocketServer {
  readonly #parts: WebSocketServerParts;
  readonly #upgrader: Upgrader;
  readonly #door: SocketDoor;
  readonly #callers = new Set<Caller>();
  readonly #texts = new Set<TextWire>();
  readonly #telnets: TelnetStreams;
  readonly #wires = new Map<string, WebWire>();
  #whenEmpty: (() => void) | undefined;
  #isClosing = false;

  constructor(parts: WebSocketServerParts) {
    this.#parts = parts;
    this.#upgrader = new Upgrader({
      noServer: true,
      clientTracking: false,
      maxPayload: parts.messageBytes,
      perMessageDeflate: compression,
      handleProtocols: offered => protocolOf([...offered]) ?? false,
    });
    const { limits, metrics, clock, settings, carry } = parts;
    this.#telnets = new TelnetStreams(carry, clock, () => this.#tellIfEmpty());
    this.#door = {
      ...{ limits, metrics, clock, frames: new FrameCache(), turnEnd: new TurnEnd() },
      get graceSeconds() {
        return settings().graceSeconds;
      },
      get resumeBytes() {
        return settings().resumeBytes;
      },
      left: (wire, wasLost) => this.#left(wire, wasLost),
    };
  }

  /** How many sessions there are, those included that wait for a lost connection. */
  get sessions(): number {
    return this.#wires.size;
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#callers.size + this.#texts.size + this.#telnets.size;
  }

  /** Answers a request to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const address = plainAddress(request.socket.remoteAddress ?? '');
    const refusal = refusalOf(request, this.#parts.settings().origins) ?? this.#admit(address);
    if (refusal) {
      this.#parts.metrics.connectionRefused();
      return refuseUpgrade(socket, refusal);
    }
    let isOpen = false;
    // A handshake that fails is answered and closed by the upgrader.
    socket.once('close', () => isOpen || this.#parts.admission.leave(address));
    this.#upgrader.handleUpgrade(request, socket, head, opened => {
      isOpen = true;
      this.#opened(opened, address);
    });
  }

  /** Looks after connections that say nothing and sessions that wait for theirs; to be called every few seconds. */
  tidy(): void {
    for (const { link, wire } of this.#callers) link.tidy(wire ? 'talking' : 'new');
    for (const { link } of this.#texts) link.tidy('talking');
    for (const wire of this.#wires.values()) wire.tidy();
    this.#telnets.tidy();
  }

  /** Ends every session after what waits for it was sent; resolves when all connections are gone. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const caller of this.#callers) if (!caller.wire) caller.link.drop();
    for (const wire of [...this.#wires.values(), ...this.#texts]) wire.close();
    const late = setTimeout(() => this.#dropAll(), farewellMillis);
    await this.#empty();
    clearTimeout(late);
  }

  #dropAll(): void {
    for (const { link } of [...this.#callers, ...this.#texts]) link.drop();
    this.#telnets.drop();
  }

  #empty(): Promise<void> {
    return new Promise(resolve => {
      this.#whenEmpty = resolve;
      this.#tellIfEmpty();
    });
  }

  #admit(address: string): Refusal | undefined {
    if (this.#isClosing) return closingDown;
    const admitted = this.#parts.admission.enter(address);
    return admitted === 'welcome' ? undefined : fullness[admitted];
  }

  #opened(socket: WebSocket, address: string): void {
    if (telnetProtocols.includes(socket.protocol)) return this.#telnets.open(socket, address);
    const protocol = textProtocols.find(({ name }) => name === socket.protocol);
    if (protocol) return this.#openedText(socket, protocol, new Link(socket, address, this.#parts.clock));
    const caller: Caller = new Caller(socket, new Link(socket, address, this.#parts.clock), {
      ...{ metrics: this.#parts.metrics, clock: this.#parts.clock },
      sessionFor: hello => this.#sessionFor(hello, caller.link),
      gone: () => this.#gone(caller),
    });
    this.#callers.add(caller);
  }

  #openedText(socket: WebSocket, protocol: TextProtocol, link: Link): void {
    const wire = new TextWire({ socket, protocol, link, door: this.#door, gone: () => this.#textGone(wire) });
    this.#texts.add(wire);
    wire.start(it => this.#parts.welcome(it));
  }

  #textGone(wire: TextWire): void {
    this.#texts.delete(wire);
    this.#parts.admission.leave(wire.address);
    this.#tellIfEmpty();
  }

  /** The session that the hello asks for, or a new one. */
  #sessionFor({ token, seen, screenReader }: ClientHello, link: Link): WebWire {
    const known = this.#wires.get(token);
    if (known?.isLost) this.#parts.admission.leave(known.address);
    const wire = known ?? new WebWire({ token: this.#parts.newToken(), door: this.#door });
    wire.learn({ screenReader });
    wire.attach(link, known ? seen : 0);
    if (known) return known;
    this.#wires.set(wire.token, wire);
    wire.start(it => this.#parts.welcome(it));
    return wire;
  }

  #gone(caller: Caller): void {
    this.#callers.delete(caller);
    // A session that waits for its client keeps the place of the connection that was lost.
    if (!caller.wire?.lost(caller.link)) this.#parts.admission.leave(caller.link.address);
    this.#tellIfEmpty();
  }

  #left({ token, address }: WebSession, wasLost: boolean): void {
    this.#wires.delete(token);
    if (wasLost) this.#parts.admission.leave(address);
    this.#tellIfEmpty();
  }

  #tellIfEmpty(): void {
    if (this.#wires.size + this.connections === 0) this.#whenEmpty?.();
  }
}
