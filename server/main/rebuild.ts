import type { Config } from '../../config/schema.ts';
import { World } from '../../domain/world.ts';
import type { Divergence } from '../../eventsourcing/divergence.ts';
import { divergences } from '../../eventsourcing/divergence.ts';
import { differences } from '../../eventsourcing/first-difference.ts';
import type { ReadableLedger } from '../../eventsourcing/ledger.ts';
import type { Rebuilt } from '../../eventsourcing/rebuild.ts';
import { rebuildWorldState } from '../../eventsourcing/rebuild.ts';
import type { To } from '../../eventsourcing/replay/limit.ts';
import type { Progress } from '../../eventsourcing/replay.ts';
import { noShelf } from '../../eventsourcing/snapshots/shelf.ts';
import { rebuildInStages } from '../../eventsourcing/snapshots/stages.ts';
import { hashOfObjects } from '../../eventsourcing/state-hash.ts';
import { snapshotsOf } from './event-sourcing.ts';
import { RebuildRefusedError } from './rebuild-errors.ts';
import type { StoredWorld } from './stored-world.ts';

/** How a world is to be rebuilt. */
export interface RebuildWish {
  /** The end of the ledger where nothing is said. */
  readonly to?: To;
  /** Without snapshots. */
  readonly fromZero: boolean;
}

/** Who is told, and who may break it off. */
export interface RebuildWatch {
  readonly signal: AbortSignal;
  /** How far it is, and how many events there are in the ledger. */
  readonly onProgress: (progress: Progress, events: number) => void | Promise<void>;
  readonly passedOver: (position: number, why: unknown) => void;
}

/** What came of it; only what is plain data may go to a script. */
export interface RebuildReport {
  /** How many events happened again, and after which position. */
  readonly events: number;
  readonly began: number;
  readonly position: number;
  readonly seconds: number;
  readonly stateHash: string;
  readonly objects: number;
  /** The state hash of the store; `null` where there is none, or where it was not asked for. */
  readonly primaryHash: string | null;
  /** Whether the two are one; `null` where there is nothing to compare. */
  readonly match: boolean | null;
  /** How many objects are not the same, and the first of them. */
  readonly differing: number;
  readonly differences: readonly Divergence[];
}

interface Sources {
  readonly ledger: ReadableLedger;
  /** What the rebuilt world is compared with; nothing where it is not. */
  readonly stored: StoredWorld | undefined;
}

/** `rebuild_world_state` with its comparison; changes nothing. @throws as `rebuildWorldState` does, and {RebuildRefusedError} */
export async function rebuildAndCompare(
  config: Config,
  { ledger, stored }: Sources,
  { to, fromZero, signal, onProgress, passedOver }: RebuildWish & RebuildWatch,
): Promise<{ readonly rebuilt: Rebuilt; readonly report: RebuildReport }> {
  const { position: events } = await ledger.head();
  if (to && 'position' in to && to.position > events)
    throw new RebuildRefusedError(
      `There is no position ${to.position}: the ledger ends with position ${events}.`,
    );
  const started = performance.now();
  const watch = { ledger, signal, passedOver, onProgress: (it: Progress) => onProgress(it, events) };
  const snapshots = snapshotsOf(config);
  // Snapshots know positions, not times.
  const rebuilt =
    fromZero || (to && !('position' in to))
      ? await rebuildWorldState({ ...watch, snapshots: fromZero ? noShelf : snapshots, ...(to && { to }) })
      : await rebuildInStages({ ...watch, snapshots, now: () => Date.now(), ...(to && { to }) });
  const seconds = (performance.now() - started) / 1000;
  const compared = stored?.state === 'there' ? await compare(ledger, rebuilt, stored) : nothingCompared;
  const { began, position, stateHash, objects } = rebuilt;
  return {
    rebuilt,
    report: { events: rebuilt.events, began, position, seconds, stateHash, objects, ...compared },
  };
}

type Compared = Pick<RebuildReport, 'primaryHash' | 'match' | 'differing' | 'differences'>;
const nothingCompared: Compared = { primaryHash: null, match: null, differing: 0, differences: [] };

async function compare(
  ledger: ReadableLedger,
  { world, stateHash }: Rebuilt,
  { objects }: Extract<StoredWorld, { state: 'there' }>,
): Promise<Compared> {
  const primaryHash = hashOfObjects(objects);
  if (primaryHash === stateHash) return { primaryHash, match: true, differing: 0, differences: [] };
  const primary = World.of(objects);
  const found = differences(world, primary);
  return {
    ...{ primaryHash, match: false, differing: found.count },
    differences: await divergences(ledger, found, primary),
  };
}
