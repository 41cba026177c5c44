import type { AreaPlan } from '../area-plan.ts';
import type { Goid } from '../ids.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';
import { FileIds } from './file-ids.ts';
import { PlaceExport } from './place-export.ts';
import type { Unsaid } from './unsaid.ts';

/** An area as a world file would say it. */
export interface ExportedArea {
  readonly plan: AreaPlan;
  /** The other areas to which its ways lead. */
  readonly neighbours: readonly AreaPlan[];
  /** What no world file has words for. */
  readonly unsaid: readonly Unsaid[];
  /** Those whose id no file can write, and their new one. */
  readonly renamed: ReadonlyMap<Goid, Goid>;
}

/** Turns an area back into what its world file says: the inverse of founding it. @throws {TypeError} it is no area */
export function exportArea(world: WorldView, area: Goid): ExportedArea {
  const ids = new FileIds(world);
  const places = new PlaceExport(world, ids);
  const plan = places.area(area);
  const { unsaid, renamed } = places;
  const reached = new Set(everythingIn(world, area, ['room']).flatMap(it => areasFrom(world, it.goid)));
  reached.delete(area);
  const neighbours = [...reached].map(it => new PlaceExport(world, ids).area(it));
  return { plan, neighbours, unsaid, renamed };
}

/** The areas that one comes to from a room. */
function areasFrom(world: WorldView, room: Goid): Goid[] {
  return everythingIn(world, room, ['exit']).flatMap(({ traits: { exit } }) => {
    const container = exit && world.get(exit.to)?.container;
    return container ? [container] : [];
  });
}
