import type { Goid } from './ids.ts';
import type { Timer } from './traits/timer.ts';

/** A timer and whose it is. */
export interface Due {
  readonly goid: Goid;
  readonly key: string;
  readonly at: number;
}

/** Dead entries are swept out when there are more of them than living ones and than this. */
const bearable = 1024;

/** What is due when: a binary heap by time. Entries of timers that are gone are left in it, and passed over. */
export class Timetable {
  #heap: Due[] = [];
  #living = 0;

  /** The timers of an object have changed. */
  change(goid: Goid, old: readonly Timer[] | undefined, next: readonly Timer[] | undefined): void {
    if (old === next) return;
    this.#living += (next?.length ?? 0) - (old?.length ?? 0);
    for (const { key, at } of next ?? [])
      if (!old?.some(it => it.key === key && it.at === at)) this.#push({ goid, key, at });
  }

  /** The earliest that is still to happen; `timersOf` gives an object's timers as they are. */
  next(timersOf: (goid: Goid) => readonly Timer[] | undefined): Due | undefined {
    if (this.#heap.length > 2 * this.#living + bearable) this.#sweep(timersOf);
    for (let first = this.#heap[0]; first; first = this.#heap[0]) {
      if (isLiving(first, timersOf)) return first;
      this.#pop();
    }
    return undefined;
  }

  clear(): void {
    this.#heap = [];
    this.#living = 0;
  }

  #sweep(timersOf: (goid: Goid) => readonly Timer[] | undefined): void {
    this.#heap = this.#heap.filter(it => isLiving(it, timersOf)).sort(byTime);
  }

  #push(due: Due): void {
    const heap = this.#heap;
    let at = heap.push(due) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfEarlier(at, parent)) return;
      at = parent;
    }
  }

  #pop(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    this.#heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const earlier = this.#isEarlier(right, left) ? right : left;
      if (!this.#swapIfEarlier(earlier, at)) return;
      at = earlier;
    }
  }

  /** Puts the entry at `one` where that at `other` is, if it is due before it. */
  #swapIfEarlier(one: number, other: number): boolean {
    if (!this.#isEarlier(one, other)) return false;
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a && b) [this.#heap[one], this.#heap[other]] = [b, a];
    return true;
  }

  #isEarlier(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    return a !== undefined && b !== undefined && byTime(a, b) < 0;
  }
}

/** Equal times have an order too, so that the same world always does the same next. */
function byTime(a: Due, b: Due): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.goid !== b.goid) return a.goid < b.goid ? -1 : 1;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

function isLiving(due: Due, timersOf: (goid: Goid) => readonly Timer[] | undefined): boolean {
  return timersOf(due.goid)?.some(it => it.key === due.key && it.at === due.at) ?? false;
}
