import { createHash } from 'node:crypto';
import type { Texts as TextsOfActions } from '../../actions/texts.ts';
import type { Written } from '../../domain/traits/written.ts';
import type { KeptText, TextStore } from '../../storage/text-store.ts';

interface Parts {
  readonly store: TextStore;
  readonly newId: () => string;
  /** Something that nobody can guess. */
  readonly newSalt: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Words could not be forgotten; the next start tries again. */
  readonly fault: (error: unknown) => void;
}

/** What a batch does to the store of texts. */
export interface TextWork {
  readonly written: readonly string[];
  readonly forgotten: readonly string[];
}

/** The words that people wrote: readable as soon as they are written, on disk before the event that names them. */
export class Texts implements TextsOfActions {
  readonly #parts: Parts;
  readonly #unkept = new Map<string, KeptText>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  write(words: string): Written {
    const { newId, newSalt, now } = this.#parts;
    const text = { id: newId(), salt: newSalt(), words, at: now() };
    this.#unkept.set(text.id, text);
    return { text: text.id, digest: digestOf(text) };
  }

  read({ text: id, digest }: Written): string | undefined {
    const text = this.#unkept.get(id) ?? this.#parts.store.find(id);
    return text && digestOf(text) === digest ? text.words : undefined;
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) this.#unkept.delete(id);
  }

  /** Makes the words of a batch durable, before the batch is. @throws {StoreWriteError} */
  async keep({ written }: TextWork): Promise<void> {
    const texts = written.flatMap(id => this.#unkept.get(id) ?? []);
    if (texts.length > 0) await this.#parts.store.keep(texts);
  }

  /** A batch is durable: what it wrote lies in the store, and what it takes away is forgotten. */
  kept({ written, forgotten }: TextWork): void {
    this.drop(written);
    this.#forget(forgotten);
  }

  /** A batch was undone: what it wrote was never written. */
  undone({ written }: TextWork): void {
    const ids = written.filter(id => this.#unkept.delete(id));
    this.#forget(ids);
  }

  #forget(ids: readonly string[]): void {
    if (ids.length > 0) this.#parts.store.forget(ids).catch(this.#parts.fault);
  }
}

/** The salt is forgotten with the words, and what is left of them then tells nothing. */
function digestOf({ salt, words }: KeptText): string {
  return createHash('sha256').update(`${salt}\n${words}`).digest('hex');
}
