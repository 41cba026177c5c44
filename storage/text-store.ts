/** Words that somebody wrote. They are kept apart from the world and its ledger, because a ledger cannot forget. */
export interface KeptText {
  readonly id: string;
  /** Was made into their digest together with the words, so that nobody can guess short words from it. */
  readonly salt: string;
  readonly words: string;
  /** When they were written, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Where personal words lie: letters, posts, reports. Events refer to them by id and digest. Every call throws
 * `UnusableKeyError` for an id that cannot be kept, `StoreWriteError` when the disk refuses, and `StoreClosedError` after `close()`.
 */
export interface TextStore {
  /** All or nothing; durable when it resolves. An id that is there already gets the new words. */
  keep(texts: readonly KeptText[]): Promise<void>;
  /** At once: the store is in this process. */
  find(id: string): KeptText | null;
  /** Durable when it resolves; what is not there is no error. */
  forget(ids: readonly string[]): Promise<void>;
  /** All texts whose ids begin so, ordered by the bytes of their ids. */
  list(start?: string): readonly KeptText[];
  close(): Promise<void>;
}
