import { BlockList, isIP } from 'node:net';
import { moment } from '../moment.ts';

/** Who is kept out, as the login sees it. */
export interface Ban {
  readonly whom: string;
  readonly kind: 'name' | 'address' | 'network';
  /** Milliseconds since 1970; `null` until somebody lifts it. */
  readonly until: number | null;
  readonly reason: string;
  readonly by: string;
  readonly since: number;
}

/** Reads whom a ban is to keep out: a name, an address, or a network; `undefined` is none of them. */
export function banned(whom: string): Pick<Ban, 'whom' | 'kind'> | undefined {
  const word = whom.toLowerCase();
  if (/^[a-z]{3,20}$/.test(word)) return { whom: word, kind: 'name' };
  if (isIP(word) > 0) return { whom: word, kind: 'address' };
  const [address = '', bits = '', more] = word.split('/');
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  const isNetwork = family > 0 && more === undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
  return isNetwork ? { whom: word, kind: 'network' } : undefined;
}

/** The bans that hold, kept so that each connection and each name is judged at once. */
export class BanList {
  readonly #bans = new Map<string, { readonly ban: Ban; readonly matches: (address: string) => boolean }>();

  constructor(bans: readonly Ban[]) {
    for (const ban of bans) this.add(ban);
  }

  add(ban: Ban): void {
    this.#bans.set(ban.whom, { ban, matches: matcherOf(ban) });
  }

  remove(whom: string): void {
    this.#bans.delete(whom);
  }

  /** Those that hold at a moment, in the order in which they came. */
  holding(now: number): readonly Ban[] {
    return [...this.#bans.values()].map(it => it.ban).filter(ban => holds(ban, now));
  }

  /** The ban that keeps a name out. */
  ofName(name: string, now: number): Ban | undefined {
    const found = this.#bans.get(name.toLowerCase());
    return found?.ban.kind === 'name' && holds(found.ban, now) ? found.ban : undefined;
  }

  /** The ban that keeps an address out. */
  ofAddress(address: string, now: number): Ban | undefined {
    for (const { ban, matches } of this.#bans.values())
      if (ban.kind !== 'name' && holds(ban, now) && matches(address)) return ban;
    return undefined;
  }
}

/** What somebody reads who is kept out. */
export function banWords({ until, reason }: Ban): string {
  const end = until === null ? '' : ` until ${moment(until)} UTC`;
  const why = reason === '' ? '' : ` The reason: ${reason}`;
  return `You cannot come into this game${end}.${why}`;
}

/** A ban as the staff reads it. */
export function banLine({ whom, until, reason, by, since }: Ban): string {
  const end = until === null ? 'until it is lifted' : `until ${moment(until)}`;
  return `${whom}: since ${moment(since)}, ${end}, by ${by}${reason === '' ? '' : `: ${reason}`}`;
}

function holds({ until }: Ban, now: number): boolean {
  return until === null || until > now;
}

function matcherOf({ kind, whom }: Ban): (address: string) => boolean {
  if (kind === 'name') return () => false;
  const list = new BlockList();
  const [address = '', bits = ''] = whom.split('/');
  const family = familyOf(address);
  if (kind === 'address') list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
  // IPv4 in IPv6 is understood by the list itself.
  return it => isIP(it) > 0 && list.check(it, familyOf(it));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
