import { dehydrate } from '../domain/dehydrate.ts';
import type { Goid } from '../domain/ids.ts';
import { World } from '../domain/world.ts';
import type { Differences, ObjectDifference } from './first-difference.ts';
import { lastDeeds } from './first-difference.ts';
import type { Happening } from './history.ts';
import { historyOf } from './history.ts';
import type { Ledger } from './ledger.ts';
import { Replay } from './replay/run.ts';
import { shippedUpcasting } from './replay.ts';

/** Where an object of the primary and its history part. */
export interface Divergence {
  readonly object: ObjectDifference;
  /** Up to this position it was in the ledger as it is in the primary; `null` where it never was. */
  readonly same: number | null;
  /** What happened to it then and is not in the primary; where it never was the same, the last that happened to it. */
  readonly deed: Happening | undefined;
}

/**
 * The first transaction that each differing object of the primary lacks. All happens once more for that, and after each batch
 * the objects are looked at.
 */
export async function divergences(
  ledger: Pick<Ledger, 'read'>,
  { objects }: Differences,
  primary: World,
): Promise<readonly Divergence[]> {
  const goids = objects.map(({ goid }) => goid);
  const same = await lastEqual(ledger, goids, primary);
  const last = await lastDeeds(ledger, goids);
  const found: Divergence[] = [];
  for (const object of objects) {
    const { goid } = object;
    const until = same.get(goid) ?? null;
    const deed = until === null ? last.get(goid) : await firstAfter(ledger, goid, until);
    found.push({ object, same: until, deed });
  }
  return found;
}

async function firstAfter(
  ledger: Pick<Ledger, 'read'>,
  goid: Goid,
  after: number,
): Promise<Happening | undefined> {
  for await (const happening of historyOf(ledger, goid, { after, limit: 1 })) return happening;
  return undefined;
}

/** The last position at which each object was as it is in the primary. */
async function lastEqual(
  ledger: Pick<Ledger, 'read'>,
  goids: readonly Goid[],
  primary: World,
): Promise<ReadonlyMap<Goid, number>> {
  const world = new World();
  const replay = new Replay({ world, upcasting: shippedUpcasting(), to: undefined, from: undefined });
  const wanted = goids
    .flatMap(goid => primary.get(goid) ?? [])
    .map(object => [object.goid, dehydrate(object)] as const);
  const same = new Map<Goid, number>();
  const look = () => {
    for (const [goid, text] of wanted) {
      const object = world.get(goid);
      if (object && dehydrate(object) === text) same.set(goid, replay.progress.position);
    }
  };
  for await (const frame of ledger.read()) {
    replay.take(frame);
    look();
  }
  replay.finish();
  look();
  return same;
}
