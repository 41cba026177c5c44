import type { Direction } from './directions.ts';
import { getOrMake } from './get-or-make.ts';
import type { Goid } from './ids.ts';
import type { GameObject, Kind } from './object.ts';
import { Reactors } from './reactors.ts';
import { Shelves } from './shelves.ts';
import type { Due } from './timetable.ts';
import { Timetable } from './timetable.ts';
import type { WorldView } from './world-view.ts';

const nobody: ReadonlySet<Goid> = new Set();

/** All objects in memory with their indexes. Only a `Draft` writes to it; everyone else holds a `WorldView`. */
export class World implements WorldView {
  readonly #objects = new Map<Goid, GameObject>();
  readonly #shelves = new Shelves();
  readonly #kinds = new Map<Kind, Set<Goid>>();
  readonly #exits = new Map<Goid, Map<Direction, Goid>>();
  readonly #exitsTo = new Map<Goid, Set<Goid>>();
  readonly #names = new Map<string, Goid>();
  readonly #present = new Set<Goid>();
  readonly #timetable = new Timetable();
  readonly #reactors = new Reactors();

  /** A world of stored objects, in whatever order they come. */
  static of(objects: Iterable<GameObject>): World {
    const world = new World();
    for (const object of [...objects].sort((a, b) => a.order - b.order)) world.replace(object.goid, object);
    return world;
  }

  get size(): number {
    return this.#objects.size;
  }

  get(goid: Goid): GameObject | undefined {
    return this.#objects.get(goid);
  }

  objects(): IterableIterator<GameObject> {
    return this.#objects.values();
  }

  contents(place: Goid, kind: Kind): readonly Goid[] {
    return this.#shelves.contents(place, kind);
  }

  count(place: Goid): number {
    return this.#shelves.count(place);
  }

  exit(room: Goid, direction: Direction): Goid | undefined {
    return this.#exits.get(room)?.get(direction);
  }

  exitsTo(room: Goid): ReadonlySet<Goid> {
    return this.#exitsTo.get(room) ?? nobody;
  }

  playerNamed(name: string): Goid | undefined {
    return this.#names.get(name.toLowerCase());
  }

  present(): ReadonlySet<Goid> {
    return this.#present;
  }

  ofKind(kind: Kind): ReadonlySet<Goid> {
    return this.#kinds.get(kind) ?? nobody;
  }

  /** What is to happen next of all that has its time. */
  nextDue(): Due | undefined {
    return this.#timetable.next(goid => this.#objects.get(goid)?.traits.timers);
  }

  reactors(place: Goid): ReadonlySet<Goid> {
    return this.#reactors.in(place);
  }

  /** The order that the next thing of a kind gets in a place. */
  nextOrder(place: Goid, kind: Kind): number {
    return this.#shelves.next(place, kind);
  }

  /**
   * Puts a record in the place of the one there was; `null` takes it away. For `Draft` alone, which may have the old record
   * at hand already.
   */
  replace(goid: Goid, next: GameObject | null, old = this.#objects.get(goid)): void {
    if (old) this.#forget(old, next);
    if (next) this.#objects.set(goid, next);
    else this.#objects.delete(goid);
    if (next) this.#remember(next, old);
    this.#timetable.change(goid, old?.traits.timers, next?.traits.timers);
    if (old?.traits.reacts || next?.traits.reacts) this.#reactors.note(old, next);
  }

  /** Takes everything away. For a replay alone. */
  clear(): void {
    for (const index of [this.#objects, this.#shelves, this.#kinds, this.#exits, this.#exitsTo])
      index.clear();
    for (const index of [this.#names, this.#present, this.#timetable, this.#reactors]) index.clear();
  }

  #forget(old: GameObject, next: GameObject | null): void {
    if (old.container !== null && !staysPut(old, next)) this.#shelves.remove(old.container, old);
    if (!next) this.#shelves.forget(old.goid);
    if (old.kind !== next?.kind) this.#kinds.get(old.kind)?.delete(old.goid);
    if (old.kind === 'player') this.#forgetPlayer(old, next);
    if (old.kind === 'exit') this.#forgetExit(old);
  }

  #remember(next: GameObject, old: GameObject | undefined): void {
    if (next.container !== null && !(old && staysPut(old, next))) this.#shelves.add(next.container, next);
    if (next.kind !== old?.kind) setOf(this.#kinds, next.kind).add(next.goid);
    if (next.kind === 'player') this.#rememberPlayer(next, old);
    if (next.kind === 'exit') this.#rememberExit(next);
  }

  #forgetPlayer(player: GameObject, next: GameObject | null): void {
    if (player.name !== next?.name) this.#names.delete(player.name.toLowerCase());
    if (!isPresent(next)) this.#present.delete(player.goid);
  }

  #rememberPlayer(player: GameObject, old: GameObject | undefined): void {
    if (player.name !== old?.name) this.#names.set(player.name.toLowerCase(), player.goid);
    if (isPresent(player) && !isPresent(old)) this.#present.add(player.goid);
  }

  #forgetExit(exit: GameObject): void {
    const way = exit.traits.exit;
    if (!way || exit.container === null) return;
    const exits = this.#exits.get(exit.container);
    // While a draft is undone, another exit may have its direction back already.
    if (exits?.get(way.direction) === exit.goid) exits.delete(way.direction);
    this.#exitsTo.get(way.to)?.delete(exit.goid);
  }

  #rememberExit(exit: GameObject): void {
    const way = exit.traits.exit;
    if (!way || exit.container === null) return;
    getOrMake(this.#exits, exit.container, () => new Map<Direction, Goid>()).set(way.direction, exit.goid);
    setOf(this.#exitsTo, way.to).add(exit.goid);
  }
}

function isPresent(object: GameObject | null | undefined): boolean {
  return object?.kind === 'player' && object.container !== null;
}

function staysPut(old: GameObject, next: GameObject | null): boolean {
  return (
    next !== null && old.container === next.container && old.order === next.order && old.kind === next.kind
  );
}

function setOf<K>(index: Map<K, Set<Goid>>, key: K): Set<Goid> {
  return getOrMake(index, key, () => new Set<Goid>());
}
