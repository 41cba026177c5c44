import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, skyLight } from './fields.ts';
import type { Goid } from './ids.ts';
import { goid } from './ids.ts';
import { plainThing } from './rooms.ts';
import { terrainOf } from './terrain.ts';
import type { SkyLight } from './traits/sky.ts';
import type { TerrainType } from './traits/terrain.ts';
import type { WorldView } from './world-view.ts';

/** The record that keeps how light it is under the open sky. */
export const theSky = goid('sky');

export const SkyTurned = event(
  'SkyTurned',
  { sky: id, light: skyLight },
  {
    stream: 'sky',
    evolve: (draft, e) => {
      if (!draft.has(e.sky))
        draft.add({
          ...plainThing,
          goid: e.sky,
          kind: 'record',
          name: 'sky',
          generic: 'sky',
          container: null,
        });
      draft.set(e.sky, 'sky', e.light);
    },
  },
);

/** Night falls, day breaks, or one of the two draws near. */
export const TurnSky = command('TurnSky', { light: skyLight }, (world, c) => {
  const sky = world.get(theSky);
  if (sky && sky.kind !== 'record') return refuse('no-sky');
  if (skyOf(world) === c.light) return refuse('so-already');
  return accept(SkyTurned({ sky: theSky, light: c.light }));
});

/** How much light the sky gives; day in a world that has never seen it turn. */
export function skyOf(world: WorldView): SkyLight {
  return world.get(theSky)?.traits.sky ?? 'day';
}

/** Whether the sky is over a room. */
export function isUnderSky(world: WorldView, room: Goid): boolean {
  const { indoors, underwater, type } = terrainOf(world, room);
  return !indoors && !underwater && type !== 'underground';
}

/** Where lamps burn by night: in towns, and where nobody has said what the land is like. */
const litByNight: ReadonlySet<TerrainType | undefined> = new Set([undefined, 'city', 'town']);

/** Whether lamps burn in a room by night that nobody has to light. */
export function hasStreetLamps(world: WorldView, room: Goid): boolean {
  return litByNight.has(terrainOf(world, room).type);
}
