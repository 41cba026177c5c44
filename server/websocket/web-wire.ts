import type { Message } from '../../actions/text/message.ts';
import type { GmcpMessage } from '../manager/outlet.ts';
import { printable } from '../rendering/printable.ts';
import type { TurnTask } from '../telnet/turn-end.ts';
import type { PromptHints, Terminal, Wire, WireListener } from '../wire.ts';
import type { SocketDoor } from './door.ts';
import type { ClientMessage, Frame } from './frames.ts';
import { LineQueue } from './line-queue.ts';
import type { Link } from './link.ts';
import { closeCodes } from './link.ts';
import { Outgoing } from './outgoing.ts';
import { lineCut, typedLine } from './typed-line.ts';
import { WebTerminal } from './web-terminal.ts';

/** What a web session is made of. */
export interface WebWireParts {
  readonly token: string;
  readonly door: SocketDoor;
}

/** A player's line over WebSocket. It outlives its connection: a client that comes back in time goes on where it was. */
export class WebWire implements Wire, TurnTask {
  readonly token: string;
  readonly hasOwnColours = true;
  readonly #door: SocketDoor;
  readonly #outgoing: Outgoing;
  readonly #queue: LineQueue;
  #listener: WireListener | undefined;
  #address = '';
  #lostAt = 0;
  #heard = 0;
  #lineBytes: number;
  readonly #terminal = new WebTerminal();
  #isBegun = false;
  #isTurnAwaited = false;
  #end: string | undefined;
  #isOver = false;

  constructor({ token, door }: WebWireParts) {
    this.token = token;
    this.#door = door;
    this.#lineBytes = door.limits.lineBytes;
    this.#outgoing = new Outgoing(door, () => this.#queue.goOn());
    this.#queue = new LineQueue({
      limits: door.limits,
      clock: door.clock,
      reached: door.metrics.limitReached,
      isReading: () => this.#outgoing.isBeingRead,
      take: line => this.#listener?.line(line),
    });
  }

  get address(): string {
    return this.#address;
  }

  get terminal(): Terminal {
    return this.#terminal.terminal;
  }

  /** Hands the wire to its listener. */
  start(welcome: (wire: Wire) => WireListener): void {
    this.#listener = welcome(this);
  }

  /** Whether it waits for its client to come back. */
  get isLost(): boolean {
    return this.#outgoing.link === undefined;
  }

  /** Goes on over a connection whose client has read everything up to frame `seen`. The connection before it, if it is still there, ends. */
  attach(link: Link, seen: number): void {
    const before = this.#outgoing.link;
    const [resumed, heard] = [this.#isBegun, this.#heard];
    const { graceSeconds } = this.#door;
    this.#isBegun = true;
    this.#address = link.address;
    this.#outgoing.begin(link, seen, { hello: { token: this.token, graceSeconds, resumed, heard } });
    before?.close(closeCodes.takenOver);
    this.#awaitTurnEnd();
  }

  /** A connection is gone; gives whether the session waits for another now. One that was never used is not waited for. */
  lost(link: Link): boolean {
    if (link !== this.#outgoing.link) return false;
    this.#outgoing.end();
    this.#lostAt = this.#door.clock();
    if (this.#heard === 0 || this.#door.graceSeconds === 0) this.#endWith('the client left');
    return true;
  }

  /** Ends what was waited for long enough. */
  tidy(): void {
    const lostSeconds = this.isLost ? (this.#door.clock() - this.#lostAt) / 1000 : 0;
    if (lostSeconds > this.#door.graceSeconds) this.#endWith('the client did not come back');
  }

  /** The client said something. */
  said(message: Exclude<ClientMessage, { type: 'hello' }>): void {
    switch (message.type) {
      case 'line':
        return this.#typed(message.number, message.text);
      case 'read':
        return this.#outgoing.forget(message.seen);
      case 'terminal':
        return this.#terminal.learn(message);
      case 'gmcp':
        return this.#listener?.gmcp(message.name, message.json);
    }
  }

  /** The client says what it is. */
  learn({ screenReader }: Pick<Terminal, 'screenReader'>): void {
    this.#terminal.learn({ screenReader });
  }

  // A page has its own colours, which its reader chooses there.
  preferColour(): void {}

  prefer(): void {}

  preferScreenReader(wanted: boolean | undefined): void {
    this.#terminal.preferScreenReader(wanted);
  }

  show(message: Message): void {
    this.#add(this.#door.frames.frameOf(message, this.terminal.screenReader));
  }

  prompt(text: string, hints: PromptHints = {}): void {
    this.#frame({ type: 'prompt', text: printable(text), ...hints });
  }

  gmcp({ name, body = null }: GmcpMessage): void {
    this.#frame({ type: 'gmcp', name, data: body });
  }

  echo(visible: boolean): void {
    this.#frame({ type: 'echo', on: visible });
  }

  limitLine(bytes: number): void {
    this.#lineBytes = bytes;
  }

  close(): void {
    this.#endWith('closed by the server');
  }

  turnEnds(): void {
    this.#isTurnAwaited = false;
    this.#outgoing.flush(this.#heard);
    this.#queue.turnEnds();
    if (!this.#queue.isFull) this.#outgoing.link?.readOn();
    if (this.#end !== undefined) this.#over(this.#end);
  }

  #typed(number: number, text: string): void {
    // A client that came back sends again what may not have arrived.
    if (number <= this.#heard) return;
    this.#heard = number;
    const { line, isCut } = typedLine(text, this.#lineBytes);
    if (isCut) this.show(lineCut(this.#lineBytes, this.#door.metrics.limitReached));
    this.#queue.put(line);
    if (this.#queue.isFull) this.#outgoing.link?.pause();
    this.#awaitTurnEnd();
  }

  #frame(frame: Frame): void {
    this.#add(JSON.stringify(frame));
  }

  #add(frame: string): void {
    if (this.#end !== undefined) return;
    this.#outgoing.add(frame);
    this.#awaitTurnEnd();
  }

  #awaitTurnEnd(): void {
    if (this.#isTurnAwaited) return;
    this.#isTurnAwaited = true;
    this.#door.turnEnd.add(this);
  }

  #endWith(why: string): void {
    this.#end ??= why;
    this.#awaitTurnEnd();
  }

  #over(why: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const { link } = this.#outgoing;
    this.#outgoing.end();
    this.#queue.stop();
    link?.close(closeCodes.over);
    this.#listener?.closed(why);
    this.#door.left(this, link === undefined);
  }
}
