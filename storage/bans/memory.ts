import { StoreClosedError } from '../primary/errors.ts';
import type { Ban, BanStore } from './ban-store.ts';

/** A new, empty store of bans that is gone with the process (`storage.backend: memory`). */
export function openMemoryBans(): BanStore {
  return new MemoryBanStore();
}

class MemoryBanStore implements BanStore {
  readonly #bans = new Map<string, Ban>();
  #closed = false;

  async put(ban: Ban): Promise<void> {
    this.#assertOpen();
    this.#bans.set(ban.whom, { ...ban });
  }

  async remove(whom: string): Promise<boolean> {
    this.#assertOpen();
    return this.#bans.delete(whom);
  }

  async list(): Promise<readonly Ban[]> {
    this.#assertOpen();
    return [...this.#bans.values()].map(ban => ({ ...ban })).sort((a, b) => (a.whom < b.whom ? -1 : 1));
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreClosedError('bans in memory');
  }
}
