import type { Grip, Place } from '../body.ts';

/** A thing that its bearer wears or wields; it is in the bearer's container all the time. */
export type Equipped =
  | { readonly as: 'worn'; readonly at: readonly Place[] }
  | { readonly as: 'wielded'; readonly in: Grip };
