import type { AreaThing } from './area-plan.ts';
import { openableOf } from './doors.ts';
import type { Goid } from './ids.ts';
import type { GameObject, Kind } from './object.ts';
import type { Prototype } from './prototype.ts';
import { idsSpokenOf } from './spoken-ids.ts';
import type { WorldView } from './world-view.ts';
import { everythingIn } from './world-view.ts';

/** What a builder may want to mend. */
export interface Finding {
  readonly object: Goid;
  readonly what:
    | 'leads-nowhere'
    | 'unreachable'
    | 'no-way-out'
    | 'no-description'
    | 'no-key'
    | 'lost-key'
    | 'half-a-door'
    | 'lost-id';
  /** What it speaks of that is not there; only of a lost id. */
  readonly id?: Goid;
}

const inside: readonly Kind[] = ['exit', 'mobile', 'container', 'item'];

/** Looks through some rooms for what a builder may want to mend; `from` is where players begin. */
export function findingsIn(world: WorldView, rooms: readonly Goid[], from: Goid): Finding[] {
  const reached = reachable(world, from);
  return rooms.flatMap(room => {
    const object = world.get(room);
    if (!object) return [];
    const lost = reached.has(room) ? [] : [{ object: room, what: 'unreachable' } as const];
    return [...lost, ...ofRoom(world, object), ...ofThings(world, room)];
  });
}

/** The rooms that one can come to from a room, through exits and portals, whatever is locked. */
function reachable(world: WorldView, from: Goid): ReadonlySet<Goid> {
  const reached = new Set<Goid>([from]);
  for (const room of reached)
    for (const { traits } of everythingIn(world, room, ['exit', 'item', 'container'])) {
      const to = traits.exit?.to ?? traits.portal?.to;
      if (to !== undefined && world.get(to)?.kind === 'room') reached.add(to);
    }
  return reached;
}

function ofRoom(world: WorldView, object: GameObject): Finding[] {
  const { goid, longDesc } = object;
  const ways = everythingIn(world, goid, ['exit', 'item', 'container']);
  const isShut = !ways.some(it => it.traits.exit ?? it.traits.portal);
  return [
    ...(longDesc.trim() === '' ? [{ object: goid, what: 'no-description' } as const] : []),
    ...(isShut ? [{ object: goid, what: 'no-way-out' } as const] : []),
    ...lostIds(world, object),
  ];
}

function ofThings(world: WorldView, place: Goid): Finding[] {
  return everythingIn(world, place, inside).flatMap(it => [
    ...ofThing(world, it),
    ...(it.kind === 'exit' ? [] : ofThings(world, it.goid)),
  ]);
}

function ofThing(world: WorldView, object: GameObject): Finding[] {
  const { goid, kind, longDesc, traits } = object;
  const to = traits.exit?.to ?? traits.portal?.to;
  const found: Finding['what'][] = [];
  if (to !== undefined && world.get(to)?.kind !== 'room') found.push('leads-nowhere');
  if (kind !== 'exit' && longDesc.trim() === '') found.push('no-description');
  if (traits.doorway && !openableOf(world, goid)) found.push('half-a-door');
  const lock = traits.openable?.lock;
  if (lock && lock.keys.length === 0) found.push('no-key');
  if (lock?.keys.some(key => !world.get(key))) found.push('lost-key');
  return [...found.map(what => ({ object: goid, what })), ...lostIds(world, object)];
}

/** All that its traits speak of by id and that is not there, besides ways, doors and keys, of which more is told. */
function lostIds(world: WorldView, { goid: object, traits }: GameObject): Finding[] {
  const { exit: _exit, portal: _portal, doorway: _doorway, openable: _openable, ...others } = traits;
  return idsSpokenOf(others)
    .filter(id => !world.get(id))
    .map(id => ({ object, what: 'lost-id', id }));
}

/** A file or a prototype that something goes by, and that is not there. */
export interface LostName {
  readonly object: Goid;
  readonly what: 'reacts-by' | 'carries';
  readonly name: string;
}

/** The names that there are. */
interface Named {
  readonly scripts: readonly string[];
  readonly prototypes: readonly string[];
}

/** What in some rooms reacts by files, or carries things of prototypes, that are not there; nothing comes of that. */
export function lostNames(world: WorldView, rooms: readonly Goid[], there: Named): LostName[] {
  const of = (object: Goid): LostName[] => {
    const { reacts, carries = [] } = world.get(object)?.traits ?? {};
    const scripts = (reacts?.scripts ?? []).filter(it => !there.scripts.includes(it));
    const things = carries.filter(it => !there.prototypes.includes(it));
    return [
      ...scripts.map(name => ({ object, what: 'reacts-by', name }) as const),
      ...things.map(name => ({ object, what: 'carries', name }) as const),
    ];
  };
  const within = (place: Goid): LostName[] => [
    ...of(place),
    ...everythingIn(world, place, inside).flatMap(it => within(it.goid)),
  ];
  return rooms.flatMap(within);
}

/** What a prototype speaks of that is neither in the world nor made with it. */
export function lostInPrototype(world: WorldView, { things }: Prototype): Goid[] {
  const all = things.flatMap(everythingPlanned);
  const own = new Set(all.map(({ goid }) => goid));
  const ids = new Set(all.flatMap(({ traits }) => idsSpokenOf(traits)));
  return [...ids].filter(id => !own.has(id) && !isPlaceholder(id) && !world.get(id));
}

function everythingPlanned(thing: AreaThing): AreaThing[] {
  return [thing, ...(thing.kind === 'container' ? thing.contents.flatMap(everythingPlanned) : [])];
}

/** The room of a prototype file, which stands for that where it is made. */
function isPlaceholder(id: Goid): boolean {
  return id.startsWith('prototypes/');
}
