import type { Happening } from '../history.ts';

/** What a stream belongs to, for those who want only a part of what happens. */
export interface Belonging {
  /** `player`, `item`, `room` …; `gone` where the thing is not in the world any more. */
  readonly kind: string;
  /** The area it is in now; `null` where it is in none. */
  readonly area: string | null;
}

/** One event that is part of the ledger for good. */
export interface EventStored extends Happening, Belonging {
  readonly namespace: string;
}

/** What a subscriber is told. */
export type Notice =
  | { readonly kind: 'stored'; readonly event: EventStored }
  /** Events from here to there, both included, were not told; they can be read from the ledger. */
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };
