import type { LimitName, LimitReached } from '../limit-name.ts';
import type { Inbox } from './inbox.ts';
import type { Inflated } from './inflation.ts';
import { Inflation } from './inflation.ts';
import type { TelnetLimits } from './limits.ts';
import type { LineSink } from './line-reader.ts';
import { LineReader } from './line-reader.ts';
import type { Commands, TelnetHandler } from './parser.ts';
import { TelnetParser } from './parser.ts';

/** Who is told that a line was longer than so many bytes, and its rest thrown away, and of other limits. */
export interface CutListener {
  lineCut(limitBytes: number): void;
  readonly reached: LimitReached;
}

/** Compressed bytes that may wait; while there are more, nothing is read from the socket. */
const mostPacked = 65_536;

/** Where the parts of the stream go. */
export interface InputParts {
  readonly inbox: Inbox;
  /** Hears of everything that is not text. */
  readonly commands: Commands;
  readonly cuts: CutListener;
  readonly limits: Pick<TelnetLimits, 'lineBytes' | 'subnegotiationBytes' | 'inflatedBytes'>;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Is told when bytes came that no socket brought, or why none can be read any more. */
  readonly unpacking: { went(): void; failed(why: string): void };
}

/** What a client sends, from bytes to lines in the inbox. While the inbox is full, what is behind its last line waits unread. */
export class Input implements TelnetHandler, LineSink, Inflated {
  private readonly inbox: Inbox;
  private readonly commands: Commands;
  private readonly cuts: CutListener;
  private readonly parser: TelnetParser;
  private readonly reader: LineReader;
  private readonly parts: InputParts;
  private unread: Buffer | undefined;
  private inflation: Inflation | undefined;

  constructor(parts: InputParts) {
    const { inbox, commands, cuts, limits } = parts;
    this.parts = parts;
    this.inbox = inbox;
    this.commands = commands;
    this.cuts = cuts;
    this.parser = new TelnetParser(this, limits.subnegotiationBytes);
    this.reader = new LineReader(this, limits.lineBytes);
  }

  /** Whether bytes wait, so that no more should be read from the socket. */
  get isBlocked(): boolean {
    return this.unread !== undefined || (this.inflation?.waitingBytes ?? 0) > mostPacked;
  }

  /** Whether anything that came was not read yet. */
  get isBusy(): boolean {
    return this.unread !== undefined || this.inflation?.isBusy === true;
  }

  /** What comes from here on is compressed. */
  inflate(): void {
    if (this.inflation) return;
    this.inflation = new Inflation(this, this.parts.limits, this.parts.clock);
    this.parser.breakOff();
  }

  inflated(bytes: Buffer): void {
    this.take(bytes);
    this.parts.unpacking.went();
  }

  inflationEnded(rest: Buffer): void {
    this.inflation = undefined;
    if (rest.length > 0) this.take(rest);
    this.parts.unpacking.went();
  }

  inflationFailed(why: string, limit?: LimitName): void {
    if (limit) this.cuts.reached(limit);
    this.parts.unpacking.failed(why);
  }

  /** Unpacks no more until there is room. */
  hold(isHeld: boolean): void {
    if (isHeld && this.unread !== undefined) this.inflation?.pause();
    else this.inflation?.resume();
  }

  /** Gives up what was not read. */
  stop(): void {
    this.inflation?.stop();
    this.inflation = undefined;
  }

  /** Sets how many bytes one line may hold. */
  limitLine(bytes: number): void {
    this.reader.limit = bytes;
  }

  /** Reads a chunk that came from the socket; what there is no room for waits, behind what waits already. */
  feed(chunk: Buffer): void {
    if (this.inflation) this.inflation.feed(chunk);
    else this.take(chunk);
  }

  private take(chunk: Buffer): void {
    if (this.unread === undefined) this.read(chunk);
    else this.unread = Buffer.concat([this.unread, chunk]);
  }

  /** Reads on in what waits; tells whether there was room for any of it. */
  readOn(): boolean {
    if (this.unread === undefined || this.inbox.isFull) return false;
    const chunk = this.unread;
    this.unread = undefined;
    this.read(chunk);
    return true;
  }

  get isFull(): boolean {
    return this.inbox.isFull;
  }

  line(text: string): void {
    this.inbox.put(text);
  }

  tooLong(limitBytes: number): void {
    this.cuts.lineCut(limitBytes);
  }

  data(bytes: Buffer): number {
    return this.reader.feed(bytes);
  }

  command(code: number): void {
    this.commands.command(code);
  }

  negotiation(verb: number, option: number): void {
    this.commands.negotiation(verb, option);
  }

  subnegotiation(option: number, payload: Buffer): void {
    this.commands.subnegotiation(option, payload);
  }

  subnegotiationCut(): void {
    this.cuts.reached('subnegotiationBytes');
  }

  private read(chunk: Buffer): void {
    const read = this.parser.feed(chunk);
    if (read === chunk.length) return;
    const rest = chunk.subarray(read);
    if (this.inflation?.isFresh) this.inflation.feed(rest);
    else this.unread = rest;
  }
}
