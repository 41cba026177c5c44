import type { AbilityName } from '../abilities.ts';
import type { Goid } from '../ids.ts';

/** A blow that has been begun and lands at its time. */
export interface Blow {
  readonly ability: AbilityName;
  readonly target: Goid;
  readonly weapon: Goid | null;
  /** Milliseconds since 1970. */
  readonly landsAt: number;
}

/** What one can do against a blow. */
export const wardWays = ['block', 'dodge', 'flee'] as const;
export type WardWay = (typeof wardWays)[number];

/** How a blow can end. */
export const blowEnds = ['hit', 'missed', 'blocked', 'dodged', 'fled', 'into-the-air'] as const;
export type BlowEnd = (typeof blowEnds)[number];

/** What somebody does against a blow; whether it will succeed is decided already. */
export interface Ward {
  readonly by: WardWay;
  readonly against: Goid;
  readonly works: boolean;
  /** The exit by which one flees. */
  readonly exit: Goid | null;
}

/** Somebody who fights or fought; who has none has never done so since they came into the world. */
export interface Fighting {
  readonly blow: Blow | null;
  readonly ward: Ward | null;
  /** One has no balance before this moment, in milliseconds since 1970. */
  readonly unbalancedUntil: number;
  /** Whom one attacked last. */
  readonly foe: Goid | null;
}
