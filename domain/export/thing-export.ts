import type { AreaLyingThing, AreaMobile, AreaThing } from '../area-plan.ts';
import type { Goid } from '../ids.ts';
import { respawnSeconds } from '../life.ts';
import type { GameObject } from '../object.ts';
import { carryLimit, fullName } from '../object.ts';
import { heldBy } from '../objects.ts';
import { plannedObject } from '../planned-object.ts';
import type { WorldView } from '../world-view.ts';
import { everythingIn } from '../world-view.ts';
import type { FileIds } from './file-ids.ts';
import { traitsIn } from './traits-in-files.ts';
import type { Unsaid } from './unsaid.ts';
import { unlike } from './unsaid.ts';

interface Parts {
  readonly world: WorldView;
  readonly homes: ReadonlyMap<Goid, readonly GameObject[]>;
  readonly ids: FileIds;
  /** The id in the files of something that is written down. */
  readonly nameOf: (id: Goid) => Goid;
  /** What cannot be said is added here. */
  readonly unsaid: Unsaid[];
}

/** Turns things and mobiles back into what a world file says of them. */
export class ThingExport {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** All that a file can write down in a room. */
  of(room: Goid): AreaThing[] {
    const mobiles = this.#parts.homes.get(room) ?? [];
    return [...this.#lying(room), ...mobiles.map(it => this.#mobile(it, room))];
  }

  #lying(place: Goid): AreaLyingThing[] {
    const things = everythingIn(this.#parts.world, place, ['container', 'item']);
    return things.map(it => this.#checked(it, this.#thing(it)));
  }

  #thing(object: GameObject): AreaLyingThing {
    const { movable, gender, traits } = object;
    const described = { ...this.#described(object), movable, plural: gender === 'they' };
    if (object.kind !== 'container') {
      this.#leftBehind(object.goid);
      return { kind: 'item', ...described };
    }
    const capacity = traits.holds?.capacity ?? null;
    return { kind: 'container', ...described, capacity, contents: this.#lying(object.goid) };
  }

  #mobile(object: GameObject, home: Goid): AreaMobile {
    this.#leftBehind(object.goid);
    const { traits, ...described } = this.#described(object);
    const respawns = traits.respawns ?? { room: this.#parts.ids.of(home), seconds: respawnSeconds };
    const { gender } = object;
    if (object.traits.holds?.capacity !== carryLimit) this.#lose(object.goid, 'holds');
    return this.#checked(object, { kind: 'mobile', ...described, gender, traits: { ...traits, respawns } });
  }

  #described(object: GameObject) {
    const { goid, altNames: aliases, shortDesc: short, longDesc: description } = object;
    const traits = traitsIn(object, this.#parts.ids);
    return { goid: this.#parts.nameOf(goid), name: fullName(object), aliases, short, description, traits };
  }

  #checked<Thing extends AreaThing>(object: GameObject, plan: Thing): Thing {
    this.#parts.unsaid.push(...unlike(object, plannedObject(plan)));
    return plan;
  }

  /** What lies where no file can write it: in somebody's hands. */
  #leftBehind(holder: Goid): void {
    for (const thing of heldBy(this.#parts.world, holder)) {
      this.#lose(thing, 'everything: it is carried, and a file cannot say that');
      this.#leftBehind(thing);
    }
  }

  #lose(goid: Goid, what: string): void {
    this.#parts.unsaid.push({ goid, what });
  }
}
