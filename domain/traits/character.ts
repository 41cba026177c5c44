import type { Goid } from '../ids.ts';

/** How much a player may do besides playing; each tier holds the ones before it. */
export const tiers = ['player', 'helper', 'builder', 'admin'] as const;
export type Tier = (typeof tiers)[number];

/** What makes a player: powers, and the room to come back to. */
export interface Character {
  readonly tier: Tier;
  readonly lastRoom: Goid | null;
}
