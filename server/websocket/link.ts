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

/** So long somebody who has connected may say nothing. */
const helloMillis = 10_000;
/** After so long a silence a client is asked for a sign of life. */
const pingMillis = 20_000;
/** After so long a silence its connection is given up. */
const deadMillis = 45_000;

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

  /** Something came from the client. */
  heard(): void {
    this.#heardAt = this.#clock();
    this.#isPinged = false;
  }

  /** `sent` is called when the bytes have left, or will never leave. */
  send(data: string | Buffer, sent: () => void): void {
    this.#socket.send(data, sent);
  }

  /** Reads nothing more from the client until `readOn`. */
  pause(): void {
    if (!this.#socket.isPaused) this.#socket.pause();
  }

  readOn(): void {
    if (this.#socket.isPaused) this.#socket.resume();
  }

  /** Gives up a connection that says nothing, after it was asked for a sign of life. */
  tidy(stage: 'new' | 'talking'): void {
    const silent = this.#clock() - this.#heardAt;
    if (silent > (stage === 'new' ? helloMillis : deadMillis)) return this.drop();
    if (silent <= pingMillis || this.#isPinged) return;
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
