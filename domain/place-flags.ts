import type { Goid } from './ids.ts';
import type { PlaceFlag } from './traits/place-flags.ts';
import type { WorldView } from './world-view.ts';
import { around } from './world-view.ts';

/** What each power denies, and what is noticed of it by those who are there. */
const powers: Readonly<Record<PlaceFlag, { readonly denies: PlaceFlag; readonly noticed: string }>> = {
  water: { denies: 'no-water', noticed: 'The power of water is strong here.' },
  'no-water': { denies: 'water', noticed: 'The power of water fails here.' },
  earth: { denies: 'no-earth', noticed: 'The power of earth is strong here.' },
  'no-earth': { denies: 'earth', noticed: 'The power of earth fails here.' },
  fire: { denies: 'no-fire', noticed: 'The power of fire is strong here.' },
  'no-fire': { denies: 'fire', noticed: 'The power of fire fails here.' },
  air: { denies: 'no-air', noticed: 'The power of air is strong here.' },
  'no-air': { denies: 'air', noticed: 'The power of air fails here.' },
};

/** The powers that lie on a room: those of its area without what its own deny, then its own. */
export function flagsOf(world: WorldView, room: Goid): PlaceFlag[] {
  const own = world.get(room)?.traits.flags ?? [];
  const denied = own.map(it => powers[it].denies);
  const inherited = around(world, room, 'area')?.traits.flags ?? [];
  return [...new Set([...inherited.filter(it => !denied.includes(it)), ...own])];
}

/** What somebody notices of a power. */
export function noticed(flag: PlaceFlag): string {
  return powers[flag].noticed;
}

/** Some flags with one more, which takes away what it denies. */
export function withFlag(flags: readonly PlaceFlag[], flag: PlaceFlag): PlaceFlag[] {
  return [...flags.filter(it => it !== flag && it !== powers[flag].denies), flag];
}
