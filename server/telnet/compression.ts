import type { Deflate } from 'node:zlib';
import { constants, createDeflate } from 'node:zlib';

/** About 32 KiB for each client that wants it, where zlib by itself takes 256. */
const frugal = { windowBits: 12, memLevel: 5, chunkSize: 4096 } as const;

/** Where bytes go, compressed or not. */
export interface ByteSink {
  write(bytes: Buffer | string, encoding?: 'latin1'): unknown;
}

type Step = { readonly write: string } | { readonly start: string } | 'end';

/** What one client is sent, in order, compressed between a start and an end (MCCP2): flushed for each write, so that nothing waits. */
export class Compression {
  private readonly sink: ByteSink;
  private readonly counted: (before: number, after: number) => void;
  private readonly steps: Step[] = [];
  private stream: Deflate | undefined;
  private isEnding = false;
  private inside = 0;

  /** `counted` is told of bytes that go in and of those that come out. */
  constructor(sink: ByteSink, counted: (before: number, after: number) => void) {
    this.sink = sink;
    this.counted = counted;
  }

  /** Bytes that went in and have not come out. */
  get waiting(): number {
    return this.inside;
  }

  /** Sends bytes, a character each. */
  write(bytes: string): void {
    if (!this.stream && this.steps.length === 0) return void this.sink.write(bytes, 'latin1');
    this.inside += bytes.length;
    this.steps.push({ write: bytes });
    this.goOn();
  }

  /** Sends `marker` as it is and everything after it compressed. */
  start(marker: string): void {
    this.steps.push({ start: marker });
    this.goOn();
  }

  /** Ends the stream in good order; what is sent afterwards is plain again. */
  end(): void {
    this.steps.push('end');
    this.goOn();
  }

  /** Calls back when everything has gone out. */
  whenDone(done: () => void): void {
    if (!this.stream) return done();
    this.stream.once('close', done);
    this.end();
  }

  /** Gives the memory back at once. */
  destroy(): void {
    this.steps.length = 0;
    this.stream?.destroy();
    this.stream = undefined;
  }

  private goOn(): void {
    while (!this.isEnding) {
      const step = this.steps.shift();
      if (step === undefined) return;
      if (step === 'end') this.finish();
      else if ('start' in step) this.begin(step.start);
      else this.pass(step.write);
    }
  }

  private pass(bytes: string): void {
    if (!this.stream) {
      this.inside -= bytes.length;
      this.sink.write(bytes, 'latin1');
      return;
    }
    const stream = this.stream;
    stream.write(bytes, 'latin1');
    stream.flush(constants.Z_SYNC_FLUSH, () => {
      this.inside -= bytes.length;
    });
    this.counted(bytes.length, 0);
  }

  private begin(marker: string): void {
    if (this.stream) return;
    this.sink.write(marker, 'latin1');
    const stream = createDeflate(frugal);
    this.stream = stream;
    stream.on('data', (bytes: Buffer) => {
      this.counted(0, bytes.length);
      this.sink.write(bytes);
    });
  }

  private finish(): void {
    const { stream } = this;
    if (!stream) return;
    this.isEnding = true;
    stream.once('close', () => {
      this.stream = undefined;
      this.isEnding = false;
      this.goOn();
    });
    stream.end();
  }
}
