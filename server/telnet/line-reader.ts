import { ByteCollector } from './byte-collector.ts';
import { cleanLine } from './clean-line.ts';
import { decodeLine, withoutHalfCharacter } from './decode-line.ts';

/** Who takes the lines. */
export interface LineSink {
  /** While it is full, no line is ended. */
  readonly isFull: boolean;
  line(text: string): void;
  /** The line that comes next was cut at so many bytes. */
  tooLong(limitBytes: number): void;
}

const LF = 10;
const CR = 13;
const NUL = 0;
const ESC = 27;

/** A secure line of MXP: `ESC [ 1 z <VERSION …>`. */
const mxpAnswer = /^.\[\d{1,2}z</;

/** Cuts bytes into lines: CR LF, LF, CR NUL and a lone CR each end one, wherever the packets are cut. */
export class LineReader {
  /** Bytes that one line may hold; the rest of a longer one is thrown away. */
  limit: number;
  private readonly sink: LineSink;
  private readonly begun = new ByteCollector();
  private afterReturn = false;

  constructor(sink: LineSink, limit: number) {
    this.sink = sink;
    this.limit = limit;
  }

  /** Reads bytes of text; gives how many were read, fewer than all where the sink is full. */
  feed(bytes: Buffer): number {
    let at = this.afterReturn ? this.skipPair(bytes, 0) : 0;
    let lf = bytes.indexOf(LF, at);
    let cr = bytes.indexOf(CR, at);
    while (lf !== -1 || cr !== -1) {
      const end = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf;
      if (this.sink.isFull) return at;
      this.endLine(bytes.subarray(at, end));
      at = end === cr ? this.skipPair(bytes, end + 1) : end + 1;
      if (lf !== -1 && lf < at) lf = bytes.indexOf(LF, at);
      if (cr !== -1 && cr < at) cr = bytes.indexOf(CR, at);
    }
    if (at < bytes.length) this.begin(bytes.subarray(at));
    return bytes.length;
  }

  /** The LF or NUL that belongs to a CR is part of the same line end, also when it comes later. */
  private skipPair(bytes: Buffer, at: number): number {
    const next = bytes[at];
    this.afterReturn = next === undefined;
    return next === LF || next === NUL ? at + 1 : at;
  }

  /** Alone, NUL keeps a connection alive and is nobody's text. */
  private begin(bytes: Buffer): void {
    if (!this.begun.isEmpty || bytes.some(byte => byte !== NUL)) this.begun.add(bytes, this.limit);
  }

  private endLine(bytes: Buffer): void {
    if (this.begun.isEmpty && bytes.length <= this.limit) return this.typed(bytes);
    this.begun.add(bytes, this.limit);
    const { overflowed } = this.begun;
    const line = this.begun.take();
    if (overflowed) this.sink.tooLong(this.limit);
    this.typed(overflowed ? withoutHalfCharacter(line) : line);
  }

  /** What a client with MXP says of itself comes as a line, but nobody typed it. */
  private typed(line: Buffer): void {
    const isMxp = line[0] === ESC && mxpAnswer.test(line.toString('latin1'));
    if (!isMxp) this.sink.line(cleanLine(decodeLine(line)));
  }
}
