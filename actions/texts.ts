import type { Written } from '../domain/traits/written.ts';

/** Personal words, which are kept apart from the world: an event and an object name them by id and digest. */
export interface Texts {
  /** New words; they are kept with what happens, or not at all. */
  write(words: string): Written;
  /** The words, or nothing where they are gone or are not those that were written. */
  read(written: Written): string | undefined;
  /** Words that were written for what did not happen. */
  drop(ids: readonly string[]): void;
}
