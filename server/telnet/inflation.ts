import type { Inflate } from 'node:zlib';
import { createInflate } from 'node:zlib';
import type { LimitName } from '../limit-name.ts';
import { TokenBucket } from '../token-bucket.ts';

/** Who takes what a client sent compressed. */
export interface Inflated {
  /** A piece of it, in the order sent. */
  inflated(bytes: Buffer): void;
  /** The stream ended in good order; this came after its end and is plain. */
  inflationEnded(rest: Buffer): void;
  /** It cannot be read, or is far too much: nothing of the rest may be. */
  inflationFailed(why: string, limit?: LimitName): void;
}

/** Bytes that come out per second in the long run, and at once. */
export interface InflationLimits {
  readonly inflatedBytes: number;
}

const pieceBytes = 4096;

/** Unpacks what a client sends compressed (MCCP3), no more of it than a limit allows. */
export class Inflation {
  private readonly stream: Inflate;
  private readonly taker: Inflated;
  private readonly budget: TokenBucket;
  private readonly waiting: Buffer[] = [];
  private taken = 0;
  private last: Buffer = Buffer.alloc(0);
  private isWriting = false;
  private wasFed = false;
  private isOver = false;

  /** `clock` gives milliseconds. */
  constructor(taker: Inflated, limits: InflationLimits, clock: () => number) {
    this.taker = taker;
    const pieces = Math.ceil(limits.inflatedBytes / pieceBytes);
    this.budget = new TokenBucket({ perSecond: pieces, burst: pieces * 4, clock });
    this.stream = createInflate({ chunkSize: pieceBytes });
    this.stream
      .on('data', (bytes: Buffer) => this.came(bytes))
      .on('end', () => this.ended())
      .on('error', error => this.failed(`undecodable compressed input: ${error.message}`));
  }

  /** Whether nothing was fed to it yet. */
  get isFresh(): boolean {
    return !this.wasFed;
  }

  /** Whether something that was fed has not come out. */
  get isBusy(): boolean {
    return this.isWriting || this.waiting.length > 0;
  }

  /** Compressed bytes that wait to be unpacked. */
  get waitingBytes(): number {
    return this.waiting.reduce((sum, bytes) => sum + bytes.length, 0);
  }

  feed(bytes: Buffer): void {
    this.wasFed = true;
    this.waiting.push(bytes);
    this.goOn();
  }

  pause(): void {
    this.stream.pause();
  }

  resume(): void {
    this.stream.resume();
  }

  stop(): void {
    this.isOver = true;
    this.waiting.length = 0;
    this.stream.destroy();
  }

  /** One chunk at a time, so that what is behind the end of the stream is known. */
  private goOn(): void {
    const bytes = this.isWriting || this.isOver ? undefined : this.waiting.shift();
    if (!bytes) return;
    this.isWriting = true;
    this.last = bytes;
    this.taken = this.stream.bytesWritten;
    this.stream.write(bytes, () => {
      this.isWriting = false;
      this.goOn();
    });
  }

  private came(bytes: Buffer): void {
    if (this.isOver) return;
    for (let left = bytes.length; left > 0; left -= pieceBytes)
      if (!this.budget.take()) return this.failed('too much compressed input', 'inflatedBytes');
    this.taker.inflated(bytes);
  }

  private ended(): void {
    if (this.isOver) return;
    const rest = Buffer.concat([this.last.subarray(this.stream.bytesWritten - this.taken), ...this.waiting]);
    this.stop();
    this.taker.inflationEnded(rest);
  }

  private failed(why: string, limit?: LimitName): void {
    if (this.isOver) return;
    this.stop();
    this.taker.inflationFailed(why, limit);
  }
}
