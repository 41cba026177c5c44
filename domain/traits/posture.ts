import type { Goid } from '../ids.ts';

/** How a living thing holds itself, and on what; nothing is said of the ground. */
export type Posture =
  | { readonly state: 'standing' }
  | { readonly state: 'sitting' | 'lying' | 'sleeping'; readonly on?: Goid };
