import type { Act } from '../../act.ts';

/** A gesture as its observers perceive it, or something that others do not notice: the actor alone reads it. */
export type Gesture = string | Act | { readonly only: string };

/** A social in its three forms. */
export interface Social {
  readonly alone: Gesture;
  readonly self: Gesture;
  readonly target: Gesture;
}

/** Something that makes a noise: what those see who hear nothing, and what those hear who see nothing. */
export function heard(full: string, deaf: string, blind = full): Gesture {
  return { full, deaf, blind };
}

/** Something that is felt by the one it is done to, seen or not. */
export function felt(full: string): Gesture {
  return { full, felt: full };
}

/** What only the actor reads. */
export function only(words: string): Gesture {
  return { only: words };
}
