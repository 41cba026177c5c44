import type { Ledger } from './ledger.ts';
import type { LedgerWatcher } from './modes/mode.ts';
import type { Primary } from './primary.ts';
import type { SnapshotShelf } from './snapshots/shelf.ts';

/** What the service is made of; clock, ids and pauses are handed in. */
export interface EventSourceParts {
  readonly primary: Primary;
  /** Opens the ledger that the configuration names. */
  readonly openLedger: () => Promise<Ledger>;
  /** Who writes, in words for an operator. */
  readonly owner: string;
  readonly watcher: LedgerWatcher;
  readonly newId: () => string;
  readonly now: () => number;
  readonly ticks: () => number;
  readonly pause: (tries: number) => Promise<void>;
  /** After how many pauses over a batch in doubt nothing may be changed until it is settled. */
  readonly mostTries: () => number;
  /** Rings once after so many milliseconds, unless it is called off by what it gives. */
  readonly alarm: (milliseconds: number, ring: () => void) => () => void;
  /** After how many milliseconds without an answer of the ledger nothing may be changed until it comes. */
  readonly mostSilence: () => number;
  readonly persist: (work: () => Promise<void>) => Promise<void>;
  /** Where snapshots of the ledger lie, if there are any. */
  readonly snapshots?: Pick<SnapshotShelf, 'list' | 'read'>;
  /** A snapshot is not used, and an older one is tried. */
  readonly passedOver?: (position: number, why: unknown) => void;
  /** A replay began with a snapshot, and came to its end. */
  readonly beganWith?: (position: number) => void;
  readonly sealEveryEvents: number;
  readonly mostWaiting: number;
}
