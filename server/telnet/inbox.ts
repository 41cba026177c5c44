import type { LimitReached } from '../limit-name.ts';
import { TokenBucket } from '../token-bucket.ts';
import type { TelnetLimits } from './limits.ts';

/** The limits on lines that were typed but not handed on. */
export type InboxLimits = Pick<TelnetLimits, 'queuedLines' | 'linesPerSecond' | 'lineBurst' | 'linesPerTurn'>;

/** Typed lines in their order, handed on as fast as the limits allow; none is lost. */
export class Inbox {
  private readonly limits: InboxLimits;
  private readonly bucket: TokenBucket | undefined;
  private readonly lines: string[] = [];
  private readonly reached: LimitReached;
  private handedThisTurn = 0;
  private isHeldByRate = false;

  /** `clock` gives milliseconds. */
  constructor(limits: InboxLimits, clock: () => number, reached: LimitReached) {
    this.limits = limits;
    this.reached = reached;
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
    const wasHeld = this.isHeldByRate;
    this.isHeldByRate = false;
    if (this.isEmpty || this.handedThisTurn >= this.limits.linesPerTurn) return undefined;
    if (this.bucket?.take() === false) {
      this.isHeldByRate = true;
      if (!wasHeld) this.reached('linesPerSecond');
      return undefined;
    }
    this.handedThisTurn += 1;
    return this.lines.shift();
  }

  /** Begins the next turn of the loop. */
  turnEnds(): void {
    this.handedThisTurn = 0;
  }

  /**
   * Milliseconds to wait where the limit per second held the next line back, 0 where something else did. Never 0 in between, even if
   * the clock went on since: nobody would come back for the line.
   */
  waitMillis(): number {
    return this.isHeldByRate ? Math.max(1, this.bucket?.waitMillis() ?? 0) : 0;
  }

  clear(): void {
    this.lines.length = 0;
    this.isHeldByRate = false;
  }
}
