import { closest, distance } from 'fastest-levenshtein';
import type { AreaOutline } from './area-outline.ts';
import { areaLimits } from './limits.ts';
import type { Problem } from './world-file-error.ts';

/** The rooms there are, and the areas whose rooms nobody can know because their file could not be read. */
export interface KnownRooms {
  readonly rooms: ReadonlySet<string>;
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

/** Says that an id is no room, and which room may have been meant; `null` where it is one. */
export function noRoom(wanted: string, { rooms, unreadAreas }: KnownRooms): string | null {
  const slash = wanted.indexOf('/');
  if (rooms.has(wanted) || unreadAreas.has(wanted.slice(0, slash))) return null;
  const meant = likely(wanted, [...rooms]);
  return `"${wanted}", which is no room${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

/** A room nearly spelled like this, or one of the same name in another area. */
function likely(wanted: string, rooms: readonly string[]): string | undefined {
  if (rooms.length === 0 || wanted.length > 2 * areaLimits.id) return undefined;
  const near = closest(wanted, rooms);
  if (distance(wanted, near) <= Math.max(2, wanted.length / 5)) return near;
  return rooms.find(room => room.endsWith(wanted.slice(wanted.indexOf('/'))));
}
