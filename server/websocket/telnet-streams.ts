import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { createWebSocketStream } from 'ws';
import { Link } from './link.ts';

/** Protocols whose binary messages are the bytes of a telnet connection, by our preference. */
export const telnetProtocols: readonly string[] = ['telnet.mudstandards.org', 'telnet', 'binary'];

/** Takes a stream of telnet that came by another way, from a caller who has been admitted already. */
export type CarriesTelnet = (stream: Duplex, address: string) => void;

/** The connections over which telnet is spoken: its bytes are read and written at the telnet door, and only watched here. */
export class TelnetStreams {
  readonly #carry: CarriesTelnet;
  readonly #clock: () => number;
  readonly #links = new Set<Link>();
  readonly #gone: () => void;

  /** `clock` gives milliseconds; `gone` is told of each that has closed. */
  constructor(carry: CarriesTelnet, clock: () => number, gone: () => void) {
    this.#carry = carry;
    this.#clock = clock;
    this.#gone = gone;
  }

  get size(): number {
    return this.#links.size;
  }

  open(socket: WebSocket, address: string): void {
    const link = new Link(socket, address, this.#clock);
    this.#links.add(link);
    socket.on('message', () => link.heard());
    socket.on('close', () => {
      this.#links.delete(link);
      this.#gone();
    });
    this.#carry(createWebSocketStream(socket), address);
  }

  /** Looks after those that say nothing. */
  tidy(): void {
    for (const link of this.#links) link.tidy('talking');
  }

  /** Breaks all of them off. */
  drop(): void {
    for (const link of this.#links) link.drop();
  }
}
