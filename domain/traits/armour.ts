import type { Harm } from '../arms.ts';

/** How much of each harm it keeps off the places that it covers; what is not named goes through. */
export type Armour = Readonly<Partial<Record<Harm, number>>>;
