import type { LimitReached } from '../limit-name.ts';
import type { AccountBook } from '../login/accounts.ts';
import type { Gate } from '../login/gate.ts';
import type { GuestLimits } from '../login/guests.ts';
import type { Errand, PlayerId, ServerErrand } from '../manager/outlet.ts';
import type { ChannelBook } from './channel-book.ts';

/** What is looked up when somebody comes in or asks what was said. */
export interface Books {
  readonly accounts: AccountBook;
  readonly channels: ChannelBook;
}

/** What all sessions share. */
export interface SessionsParts {
  /** Lines shown to everyone who connects. */
  readonly banner: readonly string[];
  readonly now: () => number;
  readonly limits: () => GuestLimits & {
    readonly loginTries: number;
    readonly passwordLength: number;
    readonly loginLineBytes: number;
    readonly lineBytes: number;
    readonly loginSeconds: number;
    readonly idleSeconds: number;
  };
  /** Judges who may come in. */
  readonly gate: Gate;
  readonly news: SessionNews;
  /** Carries out what concerns the server and not a session. */
  readonly operate: (errand: ServerErrand) => void;
  /** Finds out what an admin wants to know of the ledger, and tells them. */
  readonly inquire: (errand: Extract<Errand, { do: 'rebuild' | 'tell-history' }>) => void;
}

/** What is written down about comings and goings. */
export interface SessionNews {
  entered(player: PlayerId, name: string, address: string): void;
  ended(player: PlayerId | undefined, address: string, why: string): void;
  fault(error: unknown): void;
  readonly limitReached: LimitReached;
}
