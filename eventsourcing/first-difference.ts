import { dehydrate } from '../domain/dehydrate.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import type { World } from '../domain/world.ts';
import type { Happening } from './history.ts';
import { historyOf } from './history.ts';
import type { Ledger } from './ledger.ts';

/** A field that is not the same in two worlds. */
export interface FieldDifference {
  readonly field: string;
  readonly rebuilt: unknown;
  readonly primary: unknown;
}

/** An object that is not the same in two worlds. */
export type ObjectDifference =
  | { readonly goid: Goid; readonly only: 'rebuilt' | 'primary' }
  | { readonly goid: Goid; readonly fields: readonly FieldDifference[] };

export interface Differences {
  /** How many objects differ. */
  readonly count: number;
  /** The first of them, by their ids. */
  readonly objects: readonly ObjectDifference[];
}

/** In what a world made of the ledger and the one in the primary differ; at most `limit` objects are named. */
export function differences(rebuilt: World, primary: World, limit = 20): Differences {
  const goids = new Set([...rebuilt.objects(), ...primary.objects()].map(({ goid }) => goid));
  const differing = [...goids].filter(goid => textOf(rebuilt.get(goid)) !== textOf(primary.get(goid))).sort();
  const objects = differing.slice(0, limit).map(goid => differenceOf(goid, rebuilt, primary));
  return { count: differing.length, objects };
}

/** For each of some objects the last that happened to it: where to look when it is not as it should be. */
export async function lastDeeds(
  ledger: Pick<Ledger, 'read'>,
  goids: Iterable<Goid>,
): Promise<ReadonlyMap<Goid, Happening>> {
  const wanted = new Set(goids);
  const last = new Map<Goid, Happening>();
  for await (const happening of historyOf(ledger, ({ stream }) => wanted.has(stream)))
    last.set(happening.stream, happening);
  return last;
}

function differenceOf(goid: Goid, rebuilt: World, primary: World): ObjectDifference {
  const one = rebuilt.get(goid);
  const other = primary.get(goid);
  if (!one || !other) return { goid, only: one ? 'rebuilt' : 'primary' };
  const names = Object.keys({ ...one, ...other }) as (keyof GameObject)[];
  const fields = names
    .filter(field => dehydrate(one) !== dehydrate({ ...one, [field]: other[field] }))
    .map(field => ({ field, rebuilt: one[field], primary: other[field] }));
  return { goid, fields };
}

function textOf(object: GameObject | undefined): string | undefined {
  return object && dehydrate(object);
}
