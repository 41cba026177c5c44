import type { RawData, WebSocket } from 'ws';
import type { Message } from '../../actions/text/message.ts';
import type { GmcpMessage } from '../manager/outlet.ts';
import { printable } from '../rendering/printable.ts';
import { render } from '../rendering/render.ts';
import type { TurnTask } from '../telnet/turn-end.ts';
import type { Terminal, Wire, WireListener } from '../wire.ts';
import type { SocketDoor } from './door.ts';
import { LineQueue } from './line-queue.ts';
import type { Link } from './link.ts';
import { closeCodes } from './link.ts';
import type { TextProtocol } from './text-protocols.ts';
import { lineCut, typedLine } from './typed-line.ts';
import { WebTerminal } from './web-terminal.ts';

/** What a text session is made of. */
export interface TextWireParts {
  readonly socket: WebSocket;
  readonly link: Link;
  readonly door: SocketDoor;
  readonly protocol: TextProtocol;
  gone(): void;
}

/** So much may wait for a client before it has to read its answers first. */
const unreadBytes = 65_536;

/** A player's line over WebSocket as text with ANSI colours: the protocols of mudstandards.org that know no telnet. */
export class TextWire implements Wire, TurnTask {
  readonly #parts: TextWireParts;
  readonly #queue: LineQueue;
  readonly #terminal = new WebTerminal();
  #listener: WireListener | undefined;
  #colour: Terminal['colour'] = '256';
  #lineBytes: number;
  #text = '';
  #isTurnAwaited = false;
  #isClosing = false;
  #why = 'the client left';

  constructor(parts: TextWireParts) {
    this.#parts = parts;
    const { socket, link, door } = parts;
    this.#lineBytes = door.limits.lineBytes;
    this.#queue = new LineQueue({
      limits: door.limits,
      clock: door.clock,
      reached: door.metrics.limitReached,
      isReading: () => link.unsentBytes < unreadBytes,
      take: line => this.#listener?.line(line),
    });
    socket.on('message', (bytes, isBinary) => this.#received(bytes, isBinary));
    // The close that follows an error says all.
    socket.on('error', () => {});
    socket.on('close', () => this.#gone());
  }

  /** Hands the wire to its listener. */
  start(welcome: (wire: Wire) => WireListener): void {
    this.#listener = welcome(this);
  }

  get link(): Link {
    return this.#parts.link;
  }

  get address(): string {
    return this.link.address;
  }

  get terminal(): Terminal {
    return { ...this.#terminal.terminal, colour: this.#colour, client: this.#parts.protocol.name };
  }

  preferColour(wanted: boolean | undefined): void {
    this.#colour = wanted === false ? 'none' : '256';
  }

  // A line that is as long as it is; the client wraps it.
  prefer(): void {}

  preferScreenReader(wanted: boolean | undefined): void {
    this.#terminal.preferScreenReader(wanted);
  }

  show(message: Message): void {
    this.#add(render(message, { ...this.terminal, width: Number.MAX_SAFE_INTEGER }));
  }

  prompt(text: string): void {
    this.#add(printable(text));
  }

  gmcp({ name, body = null }: GmcpMessage): void {
    const text = this.#parts.protocol.toClient?.(name, JSON.stringify(body));
    if (text === undefined || this.#isClosing) return;
    this.#flush();
    this.#send(text);
  }

  echo(): void {
    // These protocols have no word for it; the client shows what is typed.
  }

  limitLine(bytes: number): void {
    this.#lineBytes = bytes;
  }

  close(): void {
    if (this.#isClosing) return;
    this.#flush();
    this.#isClosing = true;
    this.#why = 'closed by the server';
    this.#queue.stop();
    this.#parts.link.close(closeCodes.over);
  }

  turnEnds(): void {
    this.#isTurnAwaited = false;
    this.#flush();
    this.#queue.turnEnds();
    if (!this.#queue.isFull) this.#parts.link.readOn();
  }

  #received(bytes: RawData, isBinary: boolean): void {
    const text = String(bytes);
    const { link, door, protocol } = this.#parts;
    door.metrics.webBytesReceived(text.length);
    link.heard();
    if (isBinary) return this.#typed(text);
    const message = protocol.fromClient?.(text);
    if (message) this.#listener?.gmcp(message.name, message.json);
  }

  /** A message is one line or more, whether its last one is ended or not. */
  #typed(text: string): void {
    for (const typed of text.replace(/(?:\r\n|\r\0?|\n)$/, '').split(/\r\n|\r\0?|\n/)) {
      const { line, isCut } = typedLine(typed, this.#lineBytes);
      if (isCut) this.show(lineCut(this.#lineBytes, this.#parts.door.metrics.limitReached));
      this.#queue.put(line);
    }
    if (this.#queue.isFull) this.#parts.link.pause();
    this.#awaitTurnEnd();
  }

  #add(text: string): void {
    if (this.#isClosing) return;
    this.#text += text;
    this.#awaitTurnEnd();
  }

  #awaitTurnEnd(): void {
    if (this.#isTurnAwaited) return;
    this.#isTurnAwaited = true;
    this.#parts.door.turnEnd.add(this);
  }

  #flush(): void {
    if (this.#text !== '' && !this.#isClosing) this.#send(Buffer.from(this.#text));
    this.#text = '';
  }

  #send(data: string | Buffer): void {
    const { link, door } = this.#parts;
    if (link.unsentBytes > door.limits.outputBytes) {
      door.metrics.slowReaderDropped();
      return link.drop();
    }
    door.metrics.webBytesSent(data.length);
    link.send(data, () => this.#queue.goOn());
  }

  #gone(): void {
    this.#isClosing = true;
    this.#queue.stop();
    this.#listener?.closed(this.#why);
    this.#parts.gone();
  }
}
