import type { Emission } from '../emission.ts';

/** What a mode makes of each batch. */
export interface ModeOfKeeping {
  /** All or nothing; durable as the mode promises when it resolves. */
  emit(emission: Emission): Promise<void>;
  /** How many batches wait for the ledger. */
  readonly waiting: number;
  /** Whether a batch has been in doubt for longer than may be waited. */
  readonly halted: boolean;
  /** Resolves when nothing is under way any more that this mode began. */
  stop(present: Emission['present']): Promise<void>;
  /** Goes on after `stop`, since nothing came in its place. */
  resume(): void;
}

/** How event sourcing fares; told to the log, the metrics and the staff. */
export interface LedgerWatcher {
  /** Events became part of the ledger. */
  appended(events: readonly { readonly stream: string; readonly type: string }[], seconds: number): void;
  /** A batch waits in the outbox, or left it. */
  outbox(waiting: { readonly batches: number; readonly oldestAt: number | null }): void;
  /** No more batches may wait; nothing can be changed until there is room. */
  outboxFull(batches: number): void;
  /** The ledger failed and is tried again. */
  retrying(error: unknown): void;
  /** Nobody knows whether a batch is stored; changes are refused until it is known. */
  inDoubt(batchId: string, error: unknown): void;
  /** The ledger has not answered for long; changes are refused until it does. */
  silent(batchId: string): void;
  /** It has answered, whatever it said. */
  heard(batchId: string): void;
  settled(batchId: string, outcome: 'stored' | 'undone'): void;
  voided(batchId: string): void;
  /** The ledger makes another world than the primary's, and begins anew with that one. */
  differ(error: Error): void;
}
