import type { LimitReached } from '../limit-name.ts';
import { TokenBucket } from '../token-bucket.ts';

const secondsPerHour = 3600;

/** How much telnet beside the text one connection may ask for; it costs nothing until it is asked. */
export class Patience {
  private readonly limits: { readonly negotiations: number };
  private readonly clock: () => number;
  private readonly reached: LimitReached;
  private negotiations: TokenBucket | undefined;
  private signsOfLife: TokenBucket | undefined;

  /** `negotiations` is how many there may be at once, and per hour in the long run; `clock` gives milliseconds. */
  constructor(limits: { readonly negotiations: number }, clock: () => number, reached: LimitReached) {
    this.limits = limits;
    this.clock = clock;
    this.reached = reached;
  }

  /** Counts a negotiation; `false` where there were too many. */
  mayNegotiate(): boolean {
    const { negotiations } = this.limits;
    this.negotiations ??= this.bucket(negotiations / secondsPerHour, negotiations);
    const may = this.negotiations.take();
    if (!may) this.reached('negotiations');
    return may;
  }

  /** Whether the client's question if anybody is there is answered, which is done once a second. */
  mayAskForLife(): boolean {
    this.signsOfLife ??= this.bucket(1, 1);
    return this.signsOfLife.take();
  }

  private bucket(perSecond: number, burst: number): TokenBucket {
    return new TokenBucket({ perSecond, burst, clock: this.clock });
  }
}
