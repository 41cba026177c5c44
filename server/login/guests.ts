import type { Account } from './accounts.ts';

/** How many guests there may be. */
export interface GuestLimits {
  readonly guests: 'on' | 'off';
  readonly guestsAtOnce: number;
  readonly guestsPerAddress: number;
}

/** Somebody who is connected; without a name as long as they do not play. */
interface Connected {
  readonly name: string;
  readonly address: string;
}

/** The guests among all who are connected; their names hold a number, which no other name does. */
export class Guests {
  readonly #all: Iterable<Connected>;
  readonly #limits: () => GuestLimits;

  constructor(all: Iterable<Connected>, limits: () => GuestLimits) {
    this.#all = all;
    this.#limits = limits;
  }

  /** Whether the login speaks of guests at all. */
  get areWelcome(): boolean {
    return this.#limits().guests === 'on';
  }

  /** Why nobody can come in as a guest from this address now; nothing where they may. */
  refuse(address: string): string | undefined {
    const { guestsAtOnce, guestsPerAddress } = this.#limits();
    if (!this.areWelcome)
      return 'Guests are not let in here. Make a character of your own; it takes a minute.';
    const here = this.#present();
    if (here.length >= guestsAtOnce)
      return 'There are as many guests here as there may be. Make a character of your own, or come back later.';
    if (here.filter(it => it.address === address).length >= guestsPerAddress)
      return 'There are as many guests from your address as there may be.';
    return undefined;
  }

  /** Somebody who plays without an account, under the first name that is free. */
  invite(goid: Account['goid']): Account {
    const taken = new Set(this.#present().map(it => it.name));
    let number = 1;
    while (taken.has(guestName(number))) number += 1;
    return { goid, name: guestName(number), gender: 'they', tier: 'player', hash: '' };
  }

  #present(): Connected[] {
    return [...this.#all].filter(({ name }) => isGuestName(name));
  }
}

/** Whether this is the name of a guest, which nobody else can have. */
export function isGuestName(name: string): boolean {
  return /^Guest\d+$/.test(name);
}

function guestName(number: number): string {
  return `Guest${number}`;
}
