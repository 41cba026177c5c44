import type { Goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';

/** The things in a place that a world file can write down there, those in containers included. */
export function lyingIn(world: WorldView, place: Goid): GameObject[] {
  return everythingIn(world, place, ['container', 'item']).flatMap(it =>
    it.kind === 'container' ? [it, ...lyingIn(world, it.goid)] : [it],
  );
}

/** The mobiles of each room: of that which they come back to, or in which they stand. */
export function mobilesByHome(world: WorldView): ReadonlyMap<Goid, readonly GameObject[]> {
  const mobiles = [...world.ofKind('mobile')].flatMap(it => world.get(it) ?? []);
  const homes = new Map<Goid, GameObject[]>();
  for (const mobile of mobiles) {
    const { respawns } = mobile.traits;
    const home = respawns && world.get(respawns.room)?.kind === 'room' ? respawns.room : mobile.container;
    if (home !== null) homes.set(home, [...(homes.get(home) ?? []), mobile]);
  }
  return homes;
}
