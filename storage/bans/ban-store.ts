/** Who is kept out of the game. Kept apart from the world and never in an event: a ledger cannot forget an address. */
export interface Ban {
  /** A name in lower case, an address, or a network as `192.0.2.0/24`. */
  readonly whom: string;
  readonly kind: 'name' | 'address' | 'network';
  /** Milliseconds since 1970; `null` until somebody lifts it. */
  readonly until: number | null;
  readonly reason: string;
  /** The name of whoever set it. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * The bans. What a call did is durable when it resolves. Every call throws `StoreClosedError` after `close()`, and
 * `StoreWriteError` when the disk refuses.
 */
export interface BanStore {
  /** Keeps a ban; an earlier one of the same name, address or network is replaced. */
  put(ban: Ban): Promise<void>;
  /** Gives whether there was one. */
  remove(whom: string): Promise<boolean>;
  /** All of them, ordered by whom they keep out. */
  list(): Promise<readonly Ban[]>;
  close(): Promise<void>;
}
