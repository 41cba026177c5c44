/** How much of something may happen: a burst at once, then a number per second. */
export class TokenBucket {
  private readonly perSecond: number;
  private readonly burst: number;
  private readonly clock: () => number;
  private tokens: number;
  private filledAt: number;

  /** `clock` gives milliseconds. */
  constructor({ perSecond, burst, clock }: { perSecond: number; burst: number; clock: () => number }) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
    this.tokens = burst;
    this.filledAt = clock();
  }

  /** Takes a token if there is one. */
  take(): boolean {
    this.fill();
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  /** Milliseconds until there is a token; 0 where there is one. */
  waitMillis(): number {
    this.fill();
    return Math.max(0, Math.ceil(((1 - this.tokens) / this.perSecond) * 1000));
  }

  private fill(): void {
    const now = this.clock();
    const gained = (Math.max(0, now - this.filledAt) / 1000) * this.perSecond;
    this.tokens = Math.min(this.burst, this.tokens + gained);
    this.filledAt = now;
  }
}
