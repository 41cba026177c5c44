import type { TelnetLimits } from './limits.ts';
import { TokenBucket } from './token-bucket.ts';

/** The limits on lines that were typed but not handed on. */
export type InboxLimits = Pick<TelnetLimits, 'queuedLines' | 'linesPerSecond' | 'lineBurst' | 'linesPerTurn'>;

/** Typed lines in their order, handed on as fast as the limits allow; none is lost. */
export class Inbox {
  private readonly limits: InboxLimits;
  private readonly bucket: TokenBucket | undefined;
  private readonly lines: string[] = [];
  private handedThisTurn = 0;

  /** `clock` gives milliseconds. */
  constructor(limits: InboxLimits, clock: () => number) {
    this.limits = limits;
    const { linesPerSecond, lineBurst } = limits;
    this.bucket =
      linesPerSecond === 0
        ? undefined
        : new TokenBucket({ perSecond: linesPerSecond, burst: lineBurst, clock });
  }

  get isFull(): boolean {
    return this.lines.length >= this.limits.queuedLines;
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  put(line: string): void {
    this.lines.push(line);
  }

  /** The next line, where there is one and it may be handed on now. */
  next(): string | undefined {
    if (this.isEmpty || this.handedThisTurn >= this.limits.linesPerTurn || this.bucket?.take() === false)
      return undefined;
    this.handedThisTurn += 1;
    return this.lines.shift();
  }

  /** Begins the next turn of the loop. */
  turnEnds(): void {
    this.handedThisTurn = 0;
  }

  /** Milliseconds until the limit per second lets a waiting line go; 0 where it is not what holds the line. */
  waitMillis(): number {
    return this.isEmpty ? 0 : (this.bucket?.waitMillis() ?? 0);
  }

  clear(): void {
    this.lines.length = 0;
  }
}
