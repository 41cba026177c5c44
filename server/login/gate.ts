import type { LimitReached } from '../limit-name.ts';
import type { BanList } from './ban-list.ts';
import { banWords } from './ban-list.ts';
import { KnownPlaces } from './known-places.ts';
import type { Throttle } from './throttle.ts';

/** How many may be at the login at once. */
export interface GateLimits {
  readonly loginsAtOnce: number;
  readonly loginsPerAddress: number;
}

interface Parts {
  readonly bans: BanList;
  readonly throttle: Throttle;
  readonly limits: () => GateLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly reached: LimitReached;
}

/** Judges who may come to the login, and who may go on from there. */
export class Gate {
  readonly bans: BanList;
  readonly throttle: Throttle;
  readonly #limits: () => GateLimits;
  readonly #now: () => number;
  readonly #reached: LimitReached;
  readonly #places = new KnownPlaces();

  constructor({ bans, throttle, limits, now, reached }: Parts) {
    this.bans = bans;
    this.throttle = throttle;
    this.#limits = limits;
    this.#now = now;
    this.#reached = reached;
  }

  /** Why somebody who has connected is sent away at once; nothing where they may log in. `waiting` are the addresses of all who are at the login, theirs included. */
  refuseConnection(address: string, waiting: readonly string[]): string | undefined {
    const ban = this.bans.ofAddress(address, this.#now());
    if (ban) return banWords(ban);
    const { loginsAtOnce, loginsPerAddress } = this.#limits();
    const here = waiting.filter(it => it === address).length;
    if (waiting.length <= loginsAtOnce && here <= loginsPerAddress) return undefined;
    this.#reached(here > loginsPerAddress ? 'loginsPerAddress' : 'loginsAtOnce');
    return 'Too many are at the login at this moment. Please try again in a minute.';
  }

  /** Why a character may not come in; nothing where they may. */
  refuseName(name: string): string | undefined {
    const ban = this.bans.ofName(name, this.#now());
    return ban && banWords(ban);
  }

  /** Why no password is tried now; nothing where one may be. */
  refuseTry(name: string, address: string): string | undefined {
    const seconds = this.throttle.waitSeconds(this.#keysOf(name, address));
    if (seconds === 0) return undefined;
    this.#reached('loginWaitSeconds');
    const time = seconds === 1 ? 'a second' : `${seconds} seconds`;
    return `There were too many wrong passwords. Please try again in ${time}.`;
  }

  /** A password was tried for a name from an address. */
  tried(name: string, address: string, isRight: boolean): void {
    if (!isRight) return this.throttle.failed(this.#keysOf(name, address));
    this.#places.remember(name, address);
    this.throttle.succeeded([nameKey(name), placeKey(name, address)]);
  }

  /** Who has come in from here before is not kept out by those who guess elsewhere. */
  #keysOf(name: string, address: string): readonly string[] {
    const isKnown = this.#places.knows(name, address);
    return [isKnown ? placeKey(name, address) : nameKey(name), `address ${address}`];
  }
}

function placeKey(name: string, address: string): string {
  return `${nameKey(name)} at ${address}`;
}

function nameKey(name: string): string {
  return `name ${name.toLowerCase()}`;
}
