import { closest, distance } from 'fastest-levenshtein';
import type { AreaOutline } from './area-outline.ts';
import { referencesOf } from './area-references.ts';
import type { ReadableSource } from './area-source.ts';
import { areaLimits } from './limits.ts';
import type { Problem } from './world-file-error.ts';

/** The rooms there are, the things and exits there are, and the areas whose rooms nobody can know because their file could not be read. */
export interface KnownRooms {
  readonly rooms: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly unreadAreas: ReadonlySet<string>;
}

/** The exits of an area that lead nowhere. */
export function exitProblems({ source, rooms }: AreaOutline, known: KnownRooms): Problem[] {
  return rooms
    .flatMap(({ exits }) => exits)
    .flatMap(({ to, path }) => {
      const wrong = to === null ? null : noRoom(to, known);
      return wrong === null ? [] : [source.problem(path, `leads to ${wrong}`)];
    });
}

/** What an area speaks of by id, and is not there. */
export function referenceProblems(source: ReadableSource, known: KnownRooms): Problem[] {
  return referencesOf(source).flatMap(({ to, of, path }) => {
    const wrong = of === 'room' ? noRoom(to, known) : noThing(to, known);
    return wrong === null ? [] : [source.problem(path, `speaks of ${wrong}`)];
  });
}

/** Says that an id is no thing and no exit; `null` where it is one. */
function noThing(wanted: string, { things, unreadAreas }: KnownRooms): string | null {
  return things.has(wanted) || unreadAreas.has(areaOf(wanted))
    ? null
    : `"${wanted}", which is no thing and no exit${suggestion(wanted, things)}`;
}

/** Says that an id is no room, and which room may have been meant; `null` where it is one. */
export function noRoom(wanted: string, { rooms, unreadAreas }: KnownRooms): string | null {
  if (rooms.has(wanted) || unreadAreas.has(areaOf(wanted))) return null;
  return `"${wanted}", which is no room${suggestion(wanted, rooms)}`;
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function suggestion(wanted: string, ids: ReadonlySet<string>): string {
  const meant = likely(wanted, [...ids]);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** A room nearly spelled like this, or one of the same name in another area. */
function likely(wanted: string, rooms: readonly string[]): string | undefined {
  if (rooms.length === 0 || wanted.length > 2 * areaLimits.id) return undefined;
  const near = closest(wanted, rooms);
  if (distance(wanted, near) <= Math.max(2, wanted.length / 5)) return near;
  return rooms.find(room => room.endsWith(wanted.slice(wanted.indexOf('/'))));
}
