import type { Notes } from './primary.ts';

/** Keys of journal records that have done their work: the next write to the primary takes them away with it. */
export class SpentKeys {
  readonly #keys = new Set<string>();

  get empty(): boolean {
    return this.#keys.size === 0;
  }

  add(key: string): void {
    this.#keys.add(key);
  }

  /** Adds their removal to what is written; where that fails, they wait for the next write. */
  async takenAway(notes: Notes, write: (all: Notes) => Promise<void>): Promise<void> {
    const keys = [...this.#keys];
    await write(new Map([...keys.map(key => [key, null] as const), ...notes]));
    for (const key of keys) this.#keys.delete(key);
  }
}
