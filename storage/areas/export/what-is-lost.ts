import { isDeepStrictEqual } from 'node:util';
import type { AreaExit, AreaPlan, AreaRoom, AreaThing } from '../../../domain/area-plan.ts';
import type { Unsaid } from '../../../domain/export/unsaid.ts';
import type { Goid } from '../../../domain/ids.ts';

/** What an area had before it was written, and has no more when its file is read. */
export function whatIsLost(before: AreaPlan, after: AreaPlan): Unsaid[] {
  const found = new Map(partsOf(after));
  return partsOf(before).flatMap(([goid, facts]) => {
    const again = found.get(goid);
    if (!again) return [{ goid, what: 'everything' }];
    const names = new Set([...Object.keys(facts), ...Object.keys(again)]);
    return [...names].filter(it => !isDeepStrictEqual(facts[it], again[it])).map(what => ({ goid, what }));
  });
}

type Facts = Readonly<Record<string, unknown>>;
type Part = readonly [Goid, Facts];

function partsOf({ rooms, ...area }: AreaPlan): Part[] {
  return [partOf(area), ...rooms.flatMap(roomParts)];
}

function roomParts({ exits, things, ...room }: AreaRoom): Part[] {
  return [partOf(room), ...exits.map(it => partOf<AreaExit>(it)), ...things.flatMap(thingParts)];
}

function thingParts(thing: AreaThing): Part[] {
  if (thing.kind !== 'container') return [partOf(thing)];
  const { contents, ...container } = thing;
  const inside = contents.map(({ goid }) => goid);
  return [partOf({ ...container, contents: inside.toSorted() }), ...contents.flatMap(thingParts)];
}

function partOf<Some extends Pick<AreaPlan, 'goid' | 'traits'>>({ goid, traits, ...facts }: Some): Part {
  return [goid, { ...facts, ...traits }];
}
