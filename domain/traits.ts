import type { Character } from './traits/character.ts';
import type { Way } from './traits/exit.ts';
import type { Impaired } from './traits/impaired.ts';
import type { Posture } from './traits/posture.ts';
import type { Timer } from './traits/timer.ts';

/** Optional parts that only some objects have; each is replaced whole, never changed in place. */
export interface Traits {
  readonly character?: Character;
  readonly exit?: Way;
  /** Something that things can be put into; how many, where there is a limit. */
  readonly holds?: { readonly capacity: number | null };
  readonly impaired?: Impaired;
  readonly posture?: Posture;
  /** What will happen to it, each at its time. */
  readonly timers?: readonly Timer[];
}
