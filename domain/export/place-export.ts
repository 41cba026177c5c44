import type { AreaExit, AreaPlan, AreaRoom } from '../area-plan.ts';
import type { Goid } from '../ids.ts';
import type { GameObject } from '../object.ts';
import { plainThing } from '../rooms.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';
import type { FileIds } from './file-ids.ts';
import { ThingExport } from './thing-export.ts';
import { traitsIn } from './traits-in-files.ts';
import type { Unsaid } from './unsaid.ts';
import { unlike } from './unsaid.ts';

/** Turns an area, its rooms and its exits back into what a world file says of them. */
export class PlaceExport {
  readonly unsaid: Unsaid[] = [];
  readonly renamed = new Map<Goid, Goid>();
  readonly #world: WorldView;
  readonly #ids: FileIds;
  readonly #things: ThingExport;

  constructor(world: WorldView, ids: FileIds) {
    this.#world = world;
    this.#ids = ids;
    const { unsaid } = this;
    this.#things = new ThingExport({ world, homes: ids.homes, unsaid, nameOf: id => this.#nameOf(id), ids });
  }

  /** The whole area. @throws {TypeError} it is no area */
  area(goid: Goid): AreaPlan {
    const area = this.#world.get(goid);
    if (area?.kind !== 'area') throw new TypeError(`${goid} is no area`);
    const place = this.#place(area);
    const rooms = everythingIn(this.#world, goid, ['room']).map(it => this.#room(it));
    return { ...place, traits: traitsIn(area, this.#ids), rooms };
  }

  #room(room: GameObject): AreaRoom {
    const place = this.#place(room);
    const { reacts, ...traits } = traitsIn(room, this.#ids);
    const exits = everythingIn(this.#world, room.goid, ['exit']).flatMap(it => this.#exit(it));
    const things = this.#things.of(room.goid);
    return { ...place, reactions: reacts?.scripts ?? [], traits, exits, things };
  }

  #exit(exit: GameObject): AreaExit[] {
    const way = exit.traits.exit;
    if (!way) return [];
    const { altNames: aliases } = exit;
    const place = this.#place(exit, aliases);
    const { direction } = way;
    return [{ ...place, direction, to: this.#ids.of(way.to), aliases, traits: traitsIn(exit, this.#ids) }];
  }

  /** What is said of any place; what else is said of this one cannot be written down. */
  #place(object: GameObject, altNames: readonly string[] = []) {
    const { goid, kind, name, longDesc } = object;
    this.unsaid.push(...unlike(object, { ...plainThing, name, longDesc, altNames, generic: kind }));
    return { goid: this.#nameOf(goid), name, description: longDesc };
  }

  /** The id in the files of something that is written down here. */
  #nameOf(id: Goid): Goid {
    const own = this.#ids.of(id);
    if (own !== id) this.renamed.set(id, own);
    return own;
  }
}
