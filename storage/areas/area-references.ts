import { z } from 'zod';
import type { Path, ReadableSource } from './area-source.ts';
import { longForm, wholeTarget, wholeThing } from './whole-ids.ts';

/** Something in a file that speaks of a room, or of a thing or an exit, by its id. */
export interface Reference {
  readonly to: string;
  readonly of: 'room' | 'thing';
  readonly path: Path;
}

interface LooseThing {
  keys: string[];
  portal: { to: string | null };
  verbs: { does: Record<string, string>[] }[];
  contents: LooseThing[];
}

const keys = z.array(z.string()).catch([]);
const nothing: LooseThing = { keys: [], portal: { to: null }, verbs: [], contents: [] };
const looseThing: z.ZodType<LooseThing> = z
  .object({
    keys,
    portal: z.object({ to: z.string().nullable().catch(null) }).catch({ to: null }),
    verbs: z
      .array(
        z.object({ does: z.array(z.record(z.string(), z.string()).catch({})).catch([]) }).catch({ does: [] }),
      )
      .catch([]),
    contents: z.array(z.lazy(() => looseThing)).catch([]),
  })
  .catch(nothing);
const looseExit = z.preprocess(longForm, z.object({ keys }).catch({ keys: [] }));
const looseRoom = z
  .object({ exits: z.record(z.string(), looseExit).catch({}), things: z.array(looseThing).catch([]) })
  .catch({ exits: {}, things: [] });
const looseArea = z.object({ rooms: z.record(z.string(), looseRoom).catch({}) }).catch({ rooms: {} });

/** All that a file speaks of by id in its doors, portals, locks and mechanisms, whatever else is wrong with it. */
export function referencesOf({ area, value }: ReadableSource): Reference[] {
  return Object.entries(looseArea.parse(value).rooms).flatMap(([id, { exits, things }]) => [
    ...Object.entries(exits).flatMap(([way, exit]) => keysOf(area, exit.keys, ['rooms', id, 'exits', way])),
    ...inThings(area, things, ['rooms', id, 'things']),
  ]);
}

function inThings(area: string, things: readonly LooseThing[], list: Path): Reference[] {
  return things.flatMap(({ keys, portal, verbs, contents }, index) => {
    const path = [...list, index];
    const deeds = verbs.flatMap(({ does }, at) =>
      does.flatMap((deed, nth) =>
        Object.entries(deed).map(([key, to]) => ({ to, path: [...path, 'verbs', at, 'does', nth, key] })),
      ),
    );
    return [
      ...keysOf(area, keys, path),
      ...(portal.to === null
        ? []
        : [{ of: 'room' as const, to: wholeTarget(area, portal.to), path: [...path, 'portal', 'to'] }]),
      ...deeds.map(({ to, path }) => ({ of: 'thing' as const, to: wholeThing(area, to), path })),
      ...inThings(area, contents, [...path, 'contents']),
    ];
  });
}

function keysOf(area: string, keys: readonly string[], path: Path): Reference[] {
  return keys.map((to, at) => ({ of: 'thing', to: wholeThing(area, to), path: [...path, 'keys', at] }));
}
