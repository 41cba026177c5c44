import type { Goid } from '../ids.ts';

/** What can be done to a thing with a word of its own: `pull lever`. */
export interface CustomVerb {
  readonly verb: string;
  /** What whoever does it reads. */
  readonly told: string;
  /** What the others see, with `!name` and `!pronoun` in it; empty if there is nothing to see. */
  readonly seen: string;
  readonly deeds: readonly VerbDeed[];
}

/** What happens then to something that opens and shuts, wherever it is; `swing` opens what is shut and shuts what is open. */
export interface VerbDeed {
  readonly do: 'open' | 'close' | 'swing' | 'lock' | 'unlock';
  readonly what: Goid;
}
