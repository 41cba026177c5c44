import type { PlayerId } from '../manager/outlet.ts';
import type { MemoryErrand } from './errands.ts';
import { Watches } from './watches.ts';

/** What is remembered of players as long as they are connected, and is no part of the world. */
export class Memory {
  readonly watches = new Watches();
  readonly #tellers = new Map<PlayerId, PlayerId>();
  readonly #away = new Set<PlayerId>();
  readonly #trails = new Map<PlayerId, PlayerId>();

  keep(errand: MemoryErrand): void {
    switch (errand.do) {
      case 'remember-teller':
        this.#tellers.set(errand.who, errand.teller);
        return;
      case 'remember-way':
        this.#trails.set(errand.who, errand.from);
        return;
      case 'remember-away':
        if (errand.away) this.#away.add(errand.who);
        else this.#away.delete(errand.who);
        return;
      case 'remember-watch':
        this.watches.keep(errand);
    }
  }

  /** Who told a player something last. */
  lastTeller(who: PlayerId): PlayerId | undefined {
    return this.#tellers.get(who);
  }

  /** The room in which a player was before this one. */
  cameFrom(who: PlayerId): PlayerId | undefined {
    return this.#trails.get(who);
  }

  /** Whether a player has said that they will be right back, and has not come back yet. */
  isAway(who: PlayerId): boolean {
    return this.#away.has(who);
  }

  forget(who: PlayerId): void {
    this.watches.forget(who);
    this.#away.delete(who);
    this.#tellers.delete(who);
    this.#trails.delete(who);
  }
}
