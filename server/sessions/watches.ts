import type { PlayerId } from '../manager/outlet.ts';

/** The most beings that are watched at once; the one watched longest makes room. */
const mostBeings = 1_000;

/** Which of the staff read what somebody perceives, and until when (milliseconds since 1970). */
export class Watches {
  readonly #byBeing = new Map<PlayerId, Map<PlayerId, number>>();

  get isEmpty(): boolean {
    return this.#byBeing.size === 0;
  }

  /** Somebody is watched until a moment, or longer where that was said before; 0 ends it. */
  keep({ who, being, until }: { who: PlayerId; being: PlayerId; until: number }): void {
    if (until === 0) return this.#end(being, who);
    const by = this.#byBeing.get(being) ?? new Map<PlayerId, number>();
    by.set(who, Math.max(until, by.get(who) ?? 0));
    const [longest] = this.#byBeing.keys();
    if (longest !== undefined && this.#byBeing.size >= mostBeings) this.#byBeing.delete(longest);
    this.#byBeing.set(being, by);
  }

  /** Those who read at a moment what somebody perceives. */
  watchersOf(being: PlayerId, now: number): PlayerId[] {
    for (const [who, until] of this.#byBeing.get(being) ?? []) if (until <= now) this.#end(being, who);
    return [...(this.#byBeing.get(being)?.keys() ?? [])];
  }

  /** Those whom somebody watches with no end. */
  watchedBy(who: PlayerId): PlayerId[] {
    return [...this.#byBeing]
      .filter(([, by]) => by.get(who) === Number.POSITIVE_INFINITY)
      .map(([being]) => being);
  }

  forget(who: PlayerId): void {
    for (const being of this.#byBeing.keys()) this.#end(being, who);
  }

  #end(being: PlayerId, who: PlayerId): void {
    const by = this.#byBeing.get(being);
    by?.delete(who);
    if (by?.size === 0) this.#byBeing.delete(being);
  }
}
