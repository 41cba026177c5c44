import { z } from 'zod';
import type { Path, ReadableSource } from './area-source.ts';
import { areaLimits } from './limits.ts';
import { longForm, wholeTarget } from './whole-ids.ts';

/** What the checks across files need of an area, as far as it is there: no other mistake can hide it. */
export interface AreaOutline {
  readonly source: ReadableSource;
  readonly rooms: readonly RoomOutline[];
}

/** A room with its exits and everything in it, contents of containers included. */
export interface RoomOutline {
  readonly id: string;
  readonly goid: string;
  readonly path: Path;
  readonly exits: readonly ExitOutline[];
  readonly reactions: readonly string[];
  readonly things: readonly ThingOutline[];
}

/** An exit and the whole id of the room it leads to; `null` where that is no text. */
interface ExitOutline {
  readonly goid: string;
  readonly to: string | null;
  readonly path: Path;
}

/** One entry of a list of things; `goids` has one id for each of its count, and none where it has no key. */
interface ThingOutline {
  readonly goids: readonly string[];
  readonly path: Path;
  readonly reactions: readonly string[];
  /** The prototypes of what a mobile carries. */
  readonly carries: readonly string[];
  readonly capacity: number;
  /** How many things lie directly in it. */
  readonly holds: number;
}

/** Finds rooms, exits and things in a file, whatever else is wrong with it. */
export function outlineOf(source: ReadableSource): AreaOutline {
  const { rooms } = looseArea.parse(source.value);
  return {
    source,
    rooms: Object.entries(rooms).map(([id, { exits, reactions, things }]) => {
      const goid = `${source.area}/${id}`;
      const path = ['rooms', id];
      return {
        id,
        goid,
        path,
        reactions,
        exits: exitsOf(source.area, goid, exits),
        things: thingsOf(goid, [...path, 'things'], things),
      };
    }),
  };
}

/** One id for each of the count: `apple` alone, or `apple-1` to `apple-3`. */
export function numbered(key: string, count: number): string[] {
  if (count === 1) return [key];
  return Array.from({ length: count }, (_, index) => `${key}-${index + 1}`);
}

interface LooseThing {
  item?: string | undefined;
  container?: string | undefined;
  mobile?: string | undefined;
  count: number;
  capacity: number;
  reactions: string[];
  carries: string[];
  contents: LooseThing[];
}

const nothing: LooseThing = {
  count: 1,
  capacity: Number.POSITIVE_INFINITY,
  reactions: [],
  carries: [],
  contents: [],
};
const key = z.string().optional().catch(undefined);
const looseThing: z.ZodType<LooseThing> = z
  .object({
    item: key,
    container: key,
    mobile: key,
    count: z.int().min(1).max(areaLimits.count).catch(nothing.count),
    capacity: z.int().min(1).catch(nothing.capacity),
    reactions: z.array(z.string()).catch([]),
    carries: z.array(z.string()).catch([]),
    contents: z.array(z.lazy(() => looseThing)).catch([]),
  })
  .catch(nothing);
const looseExit = z.preprocess(
  longForm,
  z.object({ to: z.string().nullable().catch(null) }).catch({ to: null }),
);
const looseRoom = z
  .object({
    exits: z.record(z.string(), looseExit).catch({}),
    reactions: z.array(z.string()).catch([]),
    things: z.array(looseThing).catch([]),
  })
  .catch({ exits: {}, reactions: [], things: [] });
const looseArea = z.object({ rooms: z.record(z.string(), looseRoom).catch({}) }).catch({ rooms: {} });

function exitsOf(area: string, room: string, exits: z.output<typeof looseRoom>['exits']): ExitOutline[] {
  return Object.entries(exits).map(([direction, { to }]) => ({
    goid: `${room}/${direction}`,
    to: to === null ? null : wholeTarget(area, to),
    path: ['rooms', room.slice(area.length + 1), 'exits', direction],
  }));
}

function thingsOf(room: string, list: Path, things: readonly LooseThing[]): ThingOutline[] {
  return things.flatMap((thing, index) => {
    const path = [...list, index];
    const own = thing.item ?? thing.container ?? thing.mobile;
    const goids = own === undefined ? [] : numbered(`${room}/${own}`, thing.count);
    const holds = thing.contents.reduce((sum, { count }) => sum + count, 0);
    const { capacity, reactions, carries } = thing;
    const entry = { goids, path, reactions, carries, capacity, holds };
    return [entry, ...thingsOf(room, [...path, 'contents'], thing.contents)];
  });
}
