import type { AbilityName } from '../abilities.ts';

/** How a beast fights that has no hands: what it does, and what a blow of it does. */
export interface Natural {
  readonly ability: AbilityName;
  readonly attack: number;
}
