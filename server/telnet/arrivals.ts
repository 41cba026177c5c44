import { TokenBucket } from '../token-bucket.ts';

/** How many may connect per second in the long run, and four times as many at once; 0 = no limit. */
export interface ArrivalLimits {
  readonly connectionsPerSecond: number;
  readonly connectionsPerSecondOfAddress: number;
}

/** How many seconds' worth may come at once. */
const burstSeconds = 4;
/** How many places are remembered; the one that was quiet the longest is forgotten for a new one. */
const mostRemembered = 20_000;

/** A bucket, and the limit that it was made for. */
interface Metered {
  readonly perSecond: number;
  readonly bucket: TokenBucket;
}

/** How fast people connect, in all and by place. */
export class Arrivals {
  private readonly limits: ArrivalLimits;
  private readonly clock: () => number;
  private readonly perPlace = new Map<string, Metered>();
  private all: Metered | undefined;

  /** `clock` gives milliseconds. */
  constructor(limits: ArrivalLimits, clock: () => number) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Counts somebody who connects; gives the limit that they are beyond. One place that is refused takes nothing from the others. */
  beyond(place: string): keyof ArrivalLimits | undefined {
    const { connectionsPerSecond, connectionsPerSecondOfAddress } = this.limits;
    if (!this.mayCome(place, connectionsPerSecondOfAddress)) return 'connectionsPerSecondOfAddress';
    if (connectionsPerSecond === 0) return undefined;
    this.all = this.metered(this.all, connectionsPerSecond);
    return this.all.bucket.take() ? undefined : 'connectionsPerSecond';
  }

  private mayCome(place: string, perSecond: number): boolean {
    if (perSecond === 0) return true;
    const metered = this.metered(this.perPlace.get(place), perSecond);
    // Put in anew, so that the quietest stands first.
    this.perPlace.delete(place);
    this.perPlace.set(place, metered);
    const [quietest] = this.perPlace.keys();
    if (this.perPlace.size > mostRemembered && quietest !== undefined) this.perPlace.delete(quietest);
    return metered.bucket.take();
  }

  /** The limit may have been changed since the bucket was made. */
  private metered(before: Metered | undefined, perSecond: number): Metered {
    if (before?.perSecond === perSecond) return before;
    return {
      perSecond,
      bucket: new TokenBucket({ perSecond, burst: perSecond * burstSeconds, clock: this.clock }),
    };
  }
}
