import type { Direction } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject, Kind } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { Batch, Deed } from './batch.ts';
import { later } from './batch.ts';

/** What the world's questions without one object as their subject are noted under. */
const everybodyPresent = 'players present';
const everyName = 'players by name';
const everyKind = 'objects by kind';

/** What in the world is not durable yet, and which batch will make it so. */
export class Pending {
  readonly #batches = new Map<string, Batch>();

  get empty(): boolean {
    return this.#batches.size === 0;
  }

  batchOf(key: string): Batch | undefined {
    return this.#batches.get(key);
  }

  /** Notes what a deed changed: the objects, the places they went from and to, and the lists they are on. */
  note(deed: Deed, batch: Batch, world: WorldView): void {
    for (const [goid, before] of deed.before) {
      const after = world.get(goid);
      this.#batches.set(goid, batch);
      for (const place of [before?.container, after?.container]) if (place) this.#batches.set(place, batch);
      const exit = (after ?? before)?.traits.exit;
      if (exit) this.#batches.set(exit.to, batch);
      if (before && after && (before.container === null) === (after.container === null)) continue;
      for (const list of [everybodyPresent, everyName, everyKind]) this.#batches.set(list, batch);
    }
  }

  /** Forgets what a batch made durable, or what was undone. */
  forget(batch: Batch): void {
    for (const [key, of] of this.#batches) if (of === batch) this.#batches.delete(key);
  }
}

/** The world as one action looks at it, noting the newest batch among what it saw that is not durable yet. */
export class Witness implements WorldView {
  readonly #world: WorldView;
  readonly #pending: Pending;
  #saw: Batch | undefined;

  constructor(world: WorldView, pending: Pending) {
    this.#world = world;
    this.#pending = pending;
  }

  /** The batch that has to be durable before what was seen may be told. */
  get saw(): Batch | undefined {
    return this.#saw;
  }

  get(goid: Goid): GameObject | undefined {
    this.#note(goid);
    return this.#world.get(goid);
  }

  contents(place: Goid, kind: Kind): readonly Goid[] {
    this.#note(place);
    return this.#world.contents(place, kind);
  }

  count(place: Goid): number {
    this.#note(place);
    return this.#world.count(place);
  }

  exit(room: Goid, direction: Direction): Goid | undefined {
    this.#note(room);
    return this.#world.exit(room, direction);
  }

  exitsTo(room: Goid): ReadonlySet<Goid> {
    this.#note(room);
    return this.#world.exitsTo(room);
  }

  playerNamed(name: string): Goid | undefined {
    this.#note(everyName);
    return this.#world.playerNamed(name);
  }

  present(): ReadonlySet<Goid> {
    this.#note(everybodyPresent);
    return this.#world.present();
  }

  ofKind(kind: Kind): ReadonlySet<Goid> {
    this.#note(everyKind);
    return this.#world.ofKind(kind);
  }

  reactors(place: Goid): ReadonlySet<Goid> {
    this.#note(place);
    return this.#world.reactors(place);
  }

  #note(key: string): void {
    if (!this.#pending.empty) this.#saw = later(this.#saw, this.#pending.batchOf(key));
  }
}
