import { StoreClosedError } from '../primary/errors.ts';
import { storeKey } from '../primary/store-key.ts';
import type { KeptText, TextStore } from '../text-store.ts';

/** A new, empty store of texts that is gone with the process (`storage.backend: memory`). */
export function openMemoryTexts(): TextStore {
  return new MemoryTextStore();
}

class MemoryTextStore implements TextStore {
  readonly #texts = new Map<string, KeptText>();
  #closed = false;

  async keep(texts: readonly KeptText[]): Promise<void> {
    this.#assertOpen();
    for (const { id } of texts) storeKey(id);
    for (const text of texts) this.#texts.set(text.id, { ...text });
  }

  find(id: string): KeptText | null {
    this.#assertOpen();
    storeKey(id);
    const text = this.#texts.get(id);
    return text ? { ...text } : null;
  }

  async forget(ids: readonly string[]): Promise<void> {
    this.#assertOpen();
    for (const id of ids) this.#texts.delete(id);
  }

  list(start = ''): readonly KeptText[] {
    this.#assertOpen();
    const found = [...this.#texts.values()].filter(({ id }) => id.startsWith(start));
    return found.map(text => ({ ...text })).sort((a, b) => Buffer.compare(storeKey(a.id), storeKey(b.id)));
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreClosedError('texts in memory');
  }
}
