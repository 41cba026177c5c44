import type { Duplex } from 'node:stream';
import type { LimitReached } from '../limit-name.ts';
import { Inbox } from './inbox.ts';
import { Input } from './input.ts';
import type { TelnetLimits } from './limits.ts';
import type { Commands } from './parser.ts';

/** Who takes the lines that are handed on. */
export interface LineTaker {
  takeLine(line: string): void;
  /** A line was longer than so many bytes, and its rest thrown away. */
  lineCut(limitBytes: number): void;
  readonly reached: LimitReached;
  /** What the client sends cannot be read any more. */
  unreadable(why: string): void;
}

/** What a flow of lines is made of. */
export interface LineFlowParts {
  readonly socket: Duplex;
  readonly limits: TelnetLimits;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Hears of everything that is not text. */
  readonly commands: Commands;
  readonly taker: LineTaker;
}

/** Takes lines out of a socket as fast as they may be handed on, and no faster: the rest stays with the client. */
export class LineFlow {
  private readonly socket: Duplex;
  private readonly taker: LineTaker;
  private readonly inbox: Inbox;
  private readonly input: Input;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor({ socket, limits, clock, commands, taker }: LineFlowParts) {
    this.socket = socket;
    this.taker = taker;
    this.inbox = new Inbox(limits, clock, taker.reached);
    const unpacking = { went: () => this.goOn(), failed: (why: string) => taker.unreadable(why) };
    this.input = new Input({ inbox: this.inbox, commands, cuts: taker, limits, clock, unpacking });
  }

  /** Whether everything that came was handed on. */
  get isDone(): boolean {
    return this.inbox.isEmpty && !this.input.isBusy;
  }

  /** Sets how many bytes one line may hold. */
  limitLine(bytes: number): void {
    this.input.limitLine(bytes);
  }

  /** What comes from here on is compressed. */
  inflate(): void {
    this.input.inflate();
  }

  /** Reads a chunk that came from the socket. */
  received(chunk: Buffer): void {
    if (this.isStopped) return;
    this.input.feed(chunk);
    this.goOn();
  }

  /** Begins the next turn of the loop, in which more lines may be handed on. */
  turnEnds(): void {
    this.inbox.turnEnds();
    this.goOn();
  }

  /** Hands on what may be handed on now, and reads on as far as that makes room. */
  goOn(): void {
    do this.handOn();
    while (!this.isStopped && this.input.readOn());
    if (this.isStopped) return;
    const { isBlocked } = this.input;
    this.input.hold(isBlocked);
    if (isBlocked) this.socket.pause();
    else if (this.socket.isPaused()) this.socket.resume();
    const millis = this.inbox.waitMillis();
    if (millis > 0) this.goOnAfter(millis);
  }

  /** Hands on nothing more; what still comes is thrown away. */
  stop(): void {
    this.isStopped = true;
    this.inbox.clear();
    this.input.stop();
    clearTimeout(this.timer);
  }

  /** A client that does not read its answers gets no more of its lines done until it does. */
  private handOn(): void {
    while (!this.isStopped && !this.socket.writableNeedDrain) {
      const line = this.inbox.next();
      if (line === undefined) return;
      this.taker.takeLine(line);
    }
  }

  private goOnAfter(millis: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.goOn();
    }, millis);
  }
}
