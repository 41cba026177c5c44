import { isIPv6 } from 'node:net';
import type { LimitReached } from '../limit-name.ts';
import type { ArrivalLimits } from './arrivals.ts';
import { Arrivals } from './arrivals.ts';

/** The answer to somebody who connects. */
export type Admitted = 'welcome' | 'full' | 'address-full' | 'too-fast' | 'address-too-fast';

/** How many may be connected; 0 = no limit. */
export interface AdmissionLimits extends ArrivalLimits {
  readonly connections: number;
  readonly connectionsPerAddress: number;
}

/** Counts who is connected, in all and by address: a whole /64 of IPv6 counts as one, because one household holds all of it. */
export class Admission {
  private readonly limits: AdmissionLimits;
  private readonly perPlace = new Map<string, number>();
  private readonly arrivals: Arrivals;
  private readonly reached: LimitReached;
  private total = 0;

  /** `clock` gives milliseconds. */
  constructor(limits: AdmissionLimits, { clock, reached }: { clock: () => number; reached: LimitReached }) {
    this.limits = limits;
    this.arrivals = new Arrivals(limits, clock);
    this.reached = reached;
  }

  /** Counts a connection in, if there is room for it. */
  enter(address: string): Admitted {
    const place = placeOf(address);
    const here = this.perPlace.get(place) ?? 0;
    const beyond = this.beyond(place, here);
    if (beyond !== undefined) {
      this.reached(beyond);
      return answers[beyond];
    }
    this.total += 1;
    this.perPlace.set(place, here + 1);
    return 'welcome';
  }

  /** Counts a connection out that was welcome. */
  leave(address: string): void {
    const place = placeOf(address);
    const left = (this.perPlace.get(place) ?? 0) - 1;
    this.total -= 1;
    if (left > 0) this.perPlace.set(place, left);
    else this.perPlace.delete(place);
  }

  private beyond(place: string, here: number): keyof AdmissionLimits | undefined {
    if (isReached(this.limits.connections, this.total)) return 'connections';
    if (isReached(this.limits.connectionsPerAddress, here)) return 'connectionsPerAddress';
    return this.arrivals.beyond(place);
  }
}

const answers = {
  connections: 'full',
  connectionsPerAddress: 'address-full',
  connectionsPerSecond: 'too-fast',
  connectionsPerSecondOfAddress: 'address-too-fast',
} as const satisfies Record<keyof AdmissionLimits, Admitted>;

/** An address as people write it: IPv4 without the prefix that an IPv6 socket gives it. */
export function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice('::ffff:'.length) : address;
}

function isReached(limit: number, count: number): boolean {
  return limit !== 0 && count >= limit;
}

function placeOf(address: string): string {
  return isIPv6(address) ? first64Bits(address) : address;
}

function first64Bits(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length;
  const whole = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...after];
  return whole
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16))
    .join(':');
}
