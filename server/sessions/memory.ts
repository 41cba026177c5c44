import type { Errand, PlayerId } from '../manager/outlet.ts';

/** What is remembered of players as long as they are connected, and is no part of the world. */
export class Memory {
  readonly #tellers = new Map<PlayerId, PlayerId>();
  readonly #trails = new Map<PlayerId, PlayerId>();

  keep(errand: Extract<Errand, { do: 'remember-teller' | 'remember-way' }>): void {
    if (errand.do === 'remember-teller') this.#tellers.set(errand.who, errand.teller);
    else this.#trails.set(errand.who, errand.from);
  }

  /** Who told a player something last. */
  lastTeller(who: PlayerId): PlayerId | undefined {
    return this.#tellers.get(who);
  }

  /** The room in which a player was before this one. */
  cameFrom(who: PlayerId): PlayerId | undefined {
    return this.#trails.get(who);
  }

  forget(who: PlayerId): void {
    this.#tellers.delete(who);
    this.#trails.delete(who);
  }
}
