import type { Goid } from './ids.ts';
import type { GameObject, NewObject } from './object.ts';
import type { Traits } from './traits.ts';
import type { World } from './world.ts';

/** What a change may say of an object; where it is has a verb of its own. */
export type Patch = Partial<Omit<GameObject, 'goid' | 'kind' | 'container' | 'order'>>;

/** The one hand that writes to the world. It keeps the record that was there before each first touch. */
export class Draft {
  readonly #world: World;
  readonly #before = new Map<Goid, GameObject | null>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Every object touched, as it was before; `null` did not exist. */
  get before(): ReadonlyMap<Goid, GameObject | null> {
    return this.#before;
  }

  /** The record as it stands now. @throws {UnknownObjectError} an event names a thing that is not there. */
  get(goid: Goid): GameObject {
    const object = this.#world.get(goid);
    if (!object) throw new UnknownObjectError(goid);
    return object;
  }

  has(goid: Goid): boolean {
    return this.#world.get(goid) !== undefined;
  }

  add(object: NewObject): void {
    const order = object.container === null ? 0 : this.#world.nextOrder(object.container, object.kind);
    this.#write(object.goid, placed(object, object.container, order));
  }

  /** Puts a record there exactly as it is. */
  establish(object: GameObject): void {
    this.#write(object.goid, object);
  }

  change(goid: Goid, patch: Patch): void {
    const object = this.get(goid);
    this.#write(goid, { ...object, ...patch }, object);
  }

  /** Replaces one trait and keeps the others. */
  set<K extends keyof Traits>(goid: Goid, trait: K, value: Traits[K]): void {
    this.change(goid, { traits: { ...this.get(goid).traits, [trait]: value } });
  }

  /** Takes one trait away. */
  unset(goid: Goid, trait: keyof Traits): void {
    this.change(goid, { traits: without(this.get(goid).traits, trait) });
  }

  /** Puts a thing into a place, as the last one there; `null` is nowhere. What was worn or wielded is so no more. */
  move(goid: Goid, to: Goid | null): void {
    const object = this.get(goid);
    const order = to === null ? 0 : this.#world.nextOrder(to, object.kind);
    this.#write(object.goid, placed(object, to, order), object);
  }

  remove(goid: Goid): void {
    this.#write(goid, null, this.get(goid));
  }

  /** Puts back every record as it was before this draft touched it. */
  undo(): void {
    for (const [goid, record] of [...this.#before].reverse()) this.#world.replace(goid, record);
  }

  #write(goid: Goid, next: GameObject | null, old = this.#world.get(goid)): void {
    if (!this.#before.has(goid)) this.#before.set(goid, old ?? null);
    this.#world.replace(goid, next, old);
  }
}

/** A record at another place. Field by field, since that is a third of the time of a spread, and moves are most of what happens. */
function placed(object: NewObject, container: Goid | null, order: number): GameObject {
  return {
    goid: object.goid,
    kind: object.kind,
    name: object.name,
    altNames: object.altNames,
    generic: object.generic,
    article: object.article,
    shortDesc: object.shortDesc,
    longDesc: object.longDesc,
    container,
    order,
    gender: object.gender,
    visible: object.visible,
    movable: object.movable,
    traits: object.traits.equipped ? without(object.traits, 'equipped') : object.traits,
  };
}

function without(traits: Traits, trait: keyof Traits): Traits {
  return Object.fromEntries(Object.entries(traits).filter(([key]) => key !== trait));
}

/** An event speaks of an object that is not in the world: the history is broken or the rule is wrong. */
export class UnknownObjectError extends Error {
  override readonly name = 'UnknownObjectError';
  readonly goid: Goid;

  constructor(goid: Goid) {
    super(`there is no object ${goid}`);
    this.goid = goid;
  }
}
