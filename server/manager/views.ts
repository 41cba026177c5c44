import { panels } from '../../actions/panels/list.ts';
import type { AnyPanel, Sight, Subject } from '../../actions/panels/panel.ts';
import { requests } from '../../actions/panels/requests.ts';
import { getOrMake } from '../../domain/get-or-make.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { perceptionOf } from '../../domain/perception.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { Deed, News } from './batch.ts';

/** Which packages a client wants, by name. */
export type Wanted = (name: string) => boolean;

/** What one client was told already. */
interface View {
  readonly wanted: Wanted;
  readonly seen: Map<AnyPanel, unknown>;
}

/** What the clients of players keep in view of the world, and what of that has changed since they were told. */
export class Views {
  readonly #world: WorldView;
  readonly #now: () => number;
  readonly #failed: (error: unknown) => void;
  readonly #views = new Map<Goid, View>();
  readonly #changed = new Map<Goid, Set<Subject>>();

  /** `failed` is told why something cannot be seen; whoever looked is told nothing of it, and the world goes on. */
  constructor(world: WorldView, now: () => number, failed: (error: unknown) => void) {
    this.#failed = failed;
    this.#world = world;
    this.#now = now;
  }

  /** A client wants these packages from now on, and knows nothing of them yet; `undefined` wants none. */
  open(player: Goid, wanted: Wanted | undefined): void {
    this.#changed.delete(player);
    if (!wanted) return void this.#views.delete(player);
    this.#views.set(player, { wanted, seen: new Map() });
    this.#note(player, 'oneself');
    this.#note(player, 'room');
  }

  /** Notes whose view a deed changes. */
  touched({ before }: Pick<Deed, 'before'>): void {
    if (this.#views.size === 0) return;
    for (const [goid, was] of before) {
      const is = this.#world.get(goid);
      if (was) this.#touch(was);
      if (is && is !== was) this.#touch(is);
    }
  }

  /** Time has passed, and with it how everybody is. */
  timePassed(): void {
    for (const player of this.#views.keys()) this.#note(player, 'oneself');
  }

  /** What has to be told of all that has changed, as the world is now. */
  changes(): News[] {
    if (this.#changed.size === 0) return [];
    const shared = new Map<string, unknown>();
    const changed = [...this.#changed];
    this.#changed.clear();
    try {
      return changed.flatMap(([player, subjects]) => this.#lookOf(player, subjects, shared));
    } catch (error) {
      this.#failed(error);
      return [];
    }
  }

  /** What was to be told to them never happened: they are told anew of all they want. */
  undone(players: Iterable<Goid>): void {
    for (const player of new Set(players)) this.open(player, this.#views.get(player)?.wanted);
  }

  /** The answer to what a client asks for. */
  answer(player: Goid, name: string, body: unknown): News[] {
    const viewer = this.#world.get(player);
    const sight = viewer && this.#sightOf(viewer, new Map());
    const request = Object.hasOwn(requests, name) ? requests[name] : undefined;
    return sight && request ? request(sight, body).map(message => ({ to: player, message })) : [];
  }

  #lookOf(player: Goid, subjects: ReadonlySet<Subject>, shared: Map<string, unknown>): News[] {
    const view = this.#views.get(player);
    const viewer = this.#world.get(player);
    const sight = viewer && this.#sightOf(viewer, shared);
    if (!view || !sight) return [];
    const { sees } = perceptionOf(this.#world, sight.viewer);
    const news: News[] = [];
    for (const panel of panels) {
      if (!subjects.has(panel.subject) || !view.wanted(panel.name)) continue;
      if (panel.subject === 'room' && !sees) continue;
      const { seen, told } = panel.look(sight, view.seen.get(panel));
      view.seen.set(panel, seen);
      for (const message of told) news.push({ to: player, message });
    }
    return news;
  }

  /** Nothing where somebody is not in the world. */
  #sightOf(viewer: GameObject, shared: Map<string, unknown>): Sight | undefined {
    const room = viewer.container === null ? undefined : this.#world.get(viewer.container);
    if (!room) return undefined;
    // What is kept under a key was made for the same key.
    const once = <T>(key: string, make: () => T) => getOrMake(shared, key, make) as T;
    return { world: this.#world, viewer, room, now: this.#now(), once };
  }

  /** Whoever bears the thing has changed, or all who are in the room around it. */
  #touch(thing: GameObject): void {
    if (thing.kind === 'area' || thing.traits.sky) return this.#noteAll();
    if (thing.kind === 'player') this.#note(thing.goid, 'oneself', 'room');
    let place: GameObject | undefined = thing.kind === 'player' ? this.#around(thing) : thing;
    while (place && place.kind !== 'room' && place.kind !== 'player') place = this.#around(place);
    if (place?.kind === 'player') this.#note(place.goid, 'oneself');
    // By the light of a lamp that somebody carries everybody sees.
    if (place?.kind === 'player') place = thing.traits.light ? this.#around(place) : undefined;
    if (place) for (const player of this.#world.contents(place.goid, 'player')) this.#note(player, 'room');
  }

  #around(thing: GameObject): GameObject | undefined {
    return thing.container === null ? undefined : this.#world.get(thing.container);
  }

  #noteAll(): void {
    for (const player of this.#views.keys()) this.#note(player, 'room');
  }

  #note(player: Goid, ...subjects: Subject[]): void {
    if (!this.#views.has(player)) return;
    const noted = getOrMake(this.#changed, player, () => new Set<Subject>());
    for (const subject of subjects) noted.add(subject);
  }
}
