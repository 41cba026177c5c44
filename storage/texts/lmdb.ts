import type { LmdbEnvironment } from '../primary/lmdb-environment.ts';
import { openEnvironment } from '../primary/lmdb-environment.ts';
import { storeKey } from '../primary/store-key.ts';
import type { KeptText, TextStore } from '../text-store.ts';

/**
 * Opens the texts kept in LMDB under `<path>/texts`, or makes an empty store when there is none and `create` is true.
 * Throws `StoreUnreadableError` or `StoreTooNewError`, and has written nothing then.
 */
export async function openLmdbTexts(place: { path: string; create: boolean }): Promise<TextStore> {
  return new LmdbTextStore(await openEnvironment({ ...place, holds: 'texts' }));
}

class LmdbTextStore implements TextStore {
  readonly #environment: LmdbEnvironment;

  constructor(environment: LmdbEnvironment) {
    this.#environment = environment;
  }

  async keep(texts: readonly KeptText[]): Promise<void> {
    // The transaction runs later: the caller may have changed its own objects by then.
    const rows = texts.map(text => [storeKey(text.id), Buffer.from(JSON.stringify(text))] as const);
    await this.#environment.write({ what: `${texts.length} texts`, batchId: null }, records =>
      records.transaction(() => {
        for (const [key, bytes] of rows) records.putSync(key, bytes);
      }),
    );
  }

  find(id: string): KeptText | null {
    const bytes = this.#environment.read().get(storeKey(id));
    return bytes ? parse(bytes) : null;
  }

  async forget(ids: readonly string[]): Promise<void> {
    const keys = ids.map(storeKey);
    await this.#environment.write({ what: 'texts to be forgotten', batchId: null }, records =>
      records.transaction(() => {
        for (const key of keys) records.removeSync(key);
      }),
    );
  }

  list(start = ''): readonly KeptText[] {
    const from = start === '' ? {} : { start: storeKey(start) };
    const found: KeptText[] = [];
    for (const { value } of this.#environment.read().getRange(from)) {
      const text = parse(value);
      if (!text.id.startsWith(start)) break;
      found.push(text);
    }
    return found;
  }

  async close(): Promise<void> {
    await this.#environment.close();
  }
}

function parse(bytes: Buffer): KeptText {
  return JSON.parse(bytes.toString('utf8')) as KeptText;
}
