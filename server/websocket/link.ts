import type { WebSocket } from 'ws';

/** Why a connection is closed by the server, as a close code (RFC 6455 7.4) that our client understands. */
export const closeCodes = {
  /** The session is over. */
  over: 1000,
  /** The client does not keep to the protocol. */
  refused: 1008,
  /** The session goes on over another connection. */
  takenOver: 4001,
} as const;

/** One WebSocket connection of a client, as long as it lasts. */
export class Link {
  readonly address: string;
  readonly #socket: WebSocket;
  readonly #clock: () => number;
  #heardAt: number;
  #isPinged = false;

  /** `clock` gives milliseconds. */
  constructor(socket: WebSocket, address: string, clock: () => number) {
    this.#socket = socket;
    this.address = address;
    this.#clock = clock;
    this.#heardAt = clock();
    socket.on('pong', () => this.heard());
  }

  /** Bytes that wait because the client does not read. */
  get unsentBytes(): number {
    return this.#socket.bufferedAmount;
  }

  /** How long nothing has come from the client, in milliseconds. */
  get silentMillis(): number {
    return this.#clock() - this.#heardAt;
  }

  /** Something came from the client. */
  heard(): void {
    this.#heardAt = this.#clock();
    this.#isPinged = false;
  }

  /** `sent` is called when the bytes have left, or will never leave. */
  send(text: string, sent: () => void): void {
    this.#socket.send(text, sent);
  }

  /** Reads nothing more from the client until `readOn`. */
  pause(): void {
    if (!this.#socket.isPaused) this.#socket.pause();
  }

  readOn(): void {
    if (this.#socket.isPaused) this.#socket.resume();
  }

  /** Asks a silent client for a sign of life, once. */
  ping(): void {
    if (this.#isPinged) return;
    this.#isPinged = true;
    this.#socket.ping();
  }

  close(code: number): void {
    this.readOn();
    this.#socket.close(code);
  }

  /** Breaks it off. */
  drop(): void {
    this.#socket.terminate();
  }
}
