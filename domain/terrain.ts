import type { Goid } from './ids.ts';
import type { Terrain, TerrainType } from './traits/terrain.ts';
import type { WorldView } from './world-view.ts';
import { around } from './world-view.ts';

/** A sort of land: what it is called, and how it looks from within a room and over the whole area. */
interface Land {
  readonly name: string;
  readonly room: string;
  readonly area: string;
}

export const lands: Readonly<Record<TerrainType, Land>> = {
  city: { name: 'city', room: 'There are buildings on all sides.', area: 'A city lies all around.' },
  town: { name: 'town', room: 'There are houses on all sides.', area: 'A town lies all around.' },
  grassland: {
    name: 'grassland',
    room: 'Grass sways underfoot.',
    area: 'Waving grass spreads out in all directions.',
  },
  forest: {
    name: 'forest',
    room: 'Trees stand close together.',
    area: 'A forest spreads out in all directions.',
  },
  hills: { name: 'hills', room: 'The ground rises and falls.', area: 'Hills roll away in all directions.' },
  mountains: {
    name: 'mountains',
    room: 'Bare rock rises on all sides.',
    area: 'Mountains stand all around.',
  },
  desert: { name: 'desert', room: 'Sand shifts underfoot.', area: 'A desert stretches to the horizon.' },
  tundra: {
    name: 'tundra',
    room: 'The ground is frozen hard.',
    area: 'A frozen plain stretches to the horizon.',
  },
  swamp: {
    name: 'swamp',
    room: 'The ground gives way underfoot.',
    area: 'A swamp spreads out in all directions.',
  },
  beach: {
    name: 'beach',
    room: 'Sand and shingle slope to the water.',
    area: 'A long shore lies all around.',
  },
  sea: { name: 'sea', room: 'Waves roll by without end.', area: 'The sea lies all around.' },
  underground: {
    name: 'underground',
    room: 'Rock closes in on all sides.',
    area: 'There is nothing but rock all around.',
  },
};

/** What a room is like: its own, and from its area what it does not say itself. */
export function terrainOf(world: WorldView, room: Goid): Terrain {
  return { ...around(world, room, 'area')?.traits.terrain, ...world.get(room)?.traits.terrain };
}
