import type { ClientMessage, Frame, Greeting, ServerMessage } from '../../websocket/frames.ts';
import { retryMillis } from './retry.ts';

/** How it stands with the server. */
export type ConnectionState = 'connecting' | 'open' | 'waiting' | 'over' | 'elsewhere';

/** The session that goes on; an empty token for a new one. */
export interface SessionStand {
  readonly token: string;
  readonly seen: number;
  readonly typed: number;
}

/** What a connection needs, and who hears of it. */
export interface ConnectionParts {
  readonly url: string;
  readonly stand: SessionStand;
  readonly window: Pick<Window & typeof globalThis, 'WebSocket' | 'setTimeout' | 'clearTimeout'>;
  screenReader(): boolean;
  frame(frame: Frame): void;
  state(state: ConnectionState): void;
  /** This page has a session now, of which it knows nothing yet but what was shown. */
  begun(): void;
  /** The session was lost, and a new one begins. */
  lost(): void;
  /** Something came that is too old to be kept by the server; so many frames are missing. */
  missed(frames: number): void;
}

const takenOver = 4001;
const over = 1000;
/** After so many frames the server is told that they were read. */
const readEvery = 20;

/** The session with the server: connects again by itself, loses nothing, sends nothing twice. */
export class Connection {
  readonly #parts: ConnectionParts;
  readonly #unheard: { readonly number: number; readonly text: string }[] = [];
  #token: string;
  #seen: number;
  #typed: number;
  #socket: WebSocket | undefined;
  #isGreeted = false;
  #isBegun = false;
  #failed = 0;
  #told = 0;
  #timer = 0;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    ({ token: this.#token, seen: this.#seen, typed: this.#typed } = parts.stand);
  }

  get stand(): SessionStand {
    return { token: this.#token, seen: this.#seen, typed: this.#typed };
  }

  /** Connects, or connects anew. */
  open(): void {
    const { window, url, state } = this.#parts;
    window.clearTimeout(this.#timer);
    this.#isGreeted = false;
    state('connecting');
    const socket = new window.WebSocket(url, 'aevum.v1');
    this.#socket = socket;
    socket.onopen = () =>
      this.#send({
        type: 'hello',
        token: this.#token,
        seen: this.#seen,
        screenReader: this.#parts.screenReader(),
      });
    socket.onmessage = ({ data }) => this.#received(JSON.parse(String(data)));
    socket.onclose = ({ code }) => this.#closed(socket, code);
  }

  /** Tries at once what was waited for: the page is looked at again, or there is a network again. */
  wake(): void {
    if (this.#socket?.readyState === this.#parts.window.WebSocket.OPEN) this.#tellRead();
    else if (this.#token !== '' && this.#timer !== 0) this.open();
  }

  /** A line that the player typed. */
  line(text: string): void {
    this.#typed += 1;
    this.#unheard.push({ number: this.#typed, text });
    if (this.#isGreeted) this.#send({ type: 'line', number: this.#typed, text });
  }

  /** Tells the server what the client is. */
  tellTerminal(): void {
    if (this.#isGreeted) this.#send({ type: 'terminal', screenReader: this.#parts.screenReader() });
  }

  /** A message of GMCP. */
  gmcp(name: string, data: unknown): void {
    if (this.#isGreeted) this.#send({ type: 'gmcp', name, json: JSON.stringify(data) });
  }

  #send(message: ClientMessage): void {
    if (this.#socket?.readyState === this.#parts.window.WebSocket.OPEN)
      this.#socket.send(JSON.stringify(message));
  }

  #received(message: ServerMessage): void {
    if ('hello' in message) return this.#greeted(message.hello);
    const { first, heard, frames } = message;
    if (first > this.#seen + 1) this.#miss(first - this.#seen - 1);
    for (const frame of frames.slice(Math.max(0, this.#seen + 1 - first))) this.#parts.frame(frame);
    this.#seen = Math.max(this.#seen, first + frames.length - 1);
    if (this.#seen - this.#told >= readEvery) this.#tellRead();
    this.#forgetHeard(heard);
  }

  #miss(frames: number): void {
    this.#parts.missed(frames);
    // What changed meanwhile is told anew.
    this.#parts.begun();
  }

  #forgetHeard(heard: number): void {
    const kept = this.#unheard.filter(({ number }) => number > heard);
    this.#unheard.splice(0, this.#unheard.length, ...kept);
  }

  #tellRead(): void {
    this.#told = this.#seen;
    this.#send({ type: 'read', seen: this.#seen });
  }

  #greeted({ token, resumed, heard }: Greeting): void {
    const isNew = this.#token !== '' && !resumed;
    this.#isGreeted = true;
    this.#failed = 0;
    this.#token = token;
    this.#parts.state('open');
    if (!resumed) {
      [this.#seen, this.#typed] = [0, 0];
      this.#unheard.length = 0;
      if (isNew) this.#parts.lost();
      this.#isBegun = false;
      return this.#begin();
    }
    this.#begin();
    this.#forgetHeard(heard);
    for (const line of this.#unheard) this.#send({ type: 'line', ...line });
  }

  #begin(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    this.#parts.begun();
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket) return;
    this.#isGreeted = false;
    if (code === takenOver) return this.#parts.state('elsewhere');
    if (code === over) {
      this.#token = '';
      return this.#parts.state('over');
    }
    this.#parts.state('waiting');
    this.#timer = this.#parts.window.setTimeout(() => this.open(), retryMillis(this.#failed));
    this.#failed += 1;
  }
}
