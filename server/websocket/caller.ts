import type { RawData, WebSocket } from 'ws';
import { TokenBucket } from '../token-bucket.ts';
import type { WebMetrics } from './door.ts';
import type { ClientHello } from './frames.ts';
import type { Link } from './link.ts';
import { closeCodes } from './link.ts';
import { readMessage } from './read-message.ts';
import type { WebWire } from './web-wire.ts';

/** How many messages that are no lines a client may send, at once and each second. */
const messages = { burst: 200, perSecond: 20 };

/** What a caller asks of the door. */
export interface CallerParts {
  readonly metrics: Pick<WebMetrics, 'webBytesReceived'>;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Gives the session that goes on over this connection. */
  sessionFor(hello: ClientHello): WebWire;
  gone(): void;
}

/** Somebody who has connected: says hello first, and then what belongs to a session. */
export class Caller {
  readonly link: Link;
  readonly #parts: CallerParts;
  readonly #patience: TokenBucket;
  #wire: WebWire | undefined;

  constructor(socket: WebSocket, link: Link, parts: CallerParts) {
    this.link = link;
    this.#parts = parts;
    this.#patience = new TokenBucket({ ...messages, clock: parts.clock });
    socket.on('message', (bytes, isBinary) => this.#received(bytes, isBinary));
    // The close that follows an error says all.
    socket.on('error', () => {});
    socket.on('close', () => parts.gone());
  }

  /** The session that goes on over this connection. */
  get wire(): WebWire | undefined {
    return this.#wire;
  }

  #received(bytes: RawData, isBinary: boolean): void {
    const text = isBinary ? '' : String(bytes);
    this.#parts.metrics.webBytesReceived(text.length);
    this.link.heard();
    const message = readMessage(text);
    if (message?.type === 'line' && this.#wire) return this.#wire.said(message);
    if (!this.#patience.take()) return this.link.close(closeCodes.refused);
    if (message?.type === 'hello') this.#wire ??= this.#parts.sessionFor(message);
    else if (message) this.#wire?.said(message);
  }
}
