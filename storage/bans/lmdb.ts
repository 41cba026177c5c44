import type { LmdbEnvironment } from '../primary/lmdb-environment.ts';
import { openEnvironment } from '../primary/lmdb-environment.ts';
import { storeKey } from '../primary/store-key.ts';
import type { Ban, BanStore } from './ban-store.ts';

/**
 * Opens the bans kept in LMDB under `<path>/bans`, or makes an empty store when there is none.
 * Throws `StoreUnreadableError` or `StoreTooNewError`, and has written nothing then.
 */
export async function openLmdbBans(path: string): Promise<BanStore> {
  return new LmdbBanStore(await openEnvironment({ path, create: true, holds: 'bans' }));
}

class LmdbBanStore implements BanStore {
  readonly #environment: LmdbEnvironment;

  constructor(environment: LmdbEnvironment) {
    this.#environment = environment;
  }

  async put(ban: Ban): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(ban));
    await this.#write(ban.whom, bytes);
  }

  remove(whom: string): Promise<boolean> {
    return this.#write(whom, undefined);
  }

  async list(): Promise<readonly Ban[]> {
    return Array.from(
      this.#environment.read().getRange(),
      ({ value }) => JSON.parse(value.toString('utf8')) as Ban,
    );
  }

  close(): Promise<void> {
    return this.#environment.close();
  }

  /** Gives whether there was a ban of that key before. */
  #write(whom: string, bytes: Buffer | undefined): Promise<boolean> {
    const key = storeKey(whom);
    return this.#environment.write({ what: `ban of "${whom}"`, batchId: null }, records =>
      records.transaction(() => {
        const isThere = records.get(key) !== undefined;
        if (bytes) records.putSync(key, bytes);
        else records.removeSync(key);
        return isThere;
      }),
    );
  }
}
