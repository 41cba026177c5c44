import { eventTypes } from '../domain/events.ts';
import { World } from '../domain/world.ts';
import type { Ledger } from './ledger.ts';
import { past } from './past.ts';
import type { To } from './replay/limit.ts';
import type { Replayed, ReplayOptions } from './replay.ts';
import { replay } from './replay.ts';
import { framesBehind } from './snapshots/behind.ts';
import type { Fingerprints } from './snapshots/fingerprints.ts';
import { fingerprintsOf } from './snapshots/fingerprints.ts';
import type { SnapshotShelf } from './snapshots/shelf.ts';
import { noShelf } from './snapshots/shelf.ts';
import type { Snapshot } from './snapshots.ts';
import { decodeSnapshot, UnusableSnapshotError } from './snapshots.ts';

/** What a world is rebuilt of. */
export interface RebuildOptions extends Pick<ReplayOptions, 'onProgress'> {
  readonly ledger: Pick<Ledger, 'read'>;
  /** From zero where there are none. */
  readonly snapshots?: Pick<SnapshotShelf, 'list' | 'read'>;
  /** The end of the ledger where nothing is said. */
  readonly to?: To;
  readonly signal?: AbortSignal;
  /** A snapshot is not used, and an older one is tried. */
  readonly passedOver?: (position: number, why: unknown) => void;
  /** A snapshot was used. */
  readonly beganWith?: (position: number) => void;
}

/** A world made of its history. */
export interface Rebuilt extends Replayed {
  readonly world: World;
  /** Position of the snapshot from which it began; 0 where everything happened again. */
  readonly began: number;
}

/**
 * `rebuild_world_state`: the newest snapshot that holds, and everything that happened after it, in a fresh world. A snapshot
 * from which the world does not come out as it was sealed is passed over: only a replay from zero says that the ledger is wrong.
 * @throws as `replay` does
 */
export async function rebuildWorldState(options: RebuildOptions): Promise<Rebuilt> {
  const { ledger, snapshots = noShelf, to, signal, passedOver, beganWith } = options;
  for (const position of await candidates(snapshots, to)) {
    try {
      const rebuilt = await fromSnapshot(usable(await snapshots.read(position)), options);
      beganWith?.(position);
      return rebuilt;
    } catch (error) {
      signal?.throwIfAborted();
      passedOver?.(position, error);
    }
  }
  const world = new World();
  const frames = ledger.read(signal ? { signal } : {});
  return { world, began: 0, ...(await replay(frames, world, replayOptions(options))) };
}

/** The rules under which this version makes worlds. */
export function presentRules(): Fingerprints {
  return fingerprintsOf(eventTypes.values(), past);
}

/** Snapshots that lie before the place that is wanted. When a moment is wanted there are none: clocks go back at times, positions never. */
async function candidates(
  snapshots: Pick<SnapshotShelf, 'list'>,
  to: To | undefined,
): Promise<readonly number[]> {
  if (to && !('position' in to)) return [];
  const last = to?.position ?? Number.POSITIVE_INFINITY;
  return (await snapshots.list()).map(({ position }) => position).filter(position => position <= last);
}

function usable(bytes: Buffer): Snapshot {
  const snapshot = decodeSnapshot(bytes);
  const { header } = snapshot;
  const rules = presentRules();
  if (header.catalogue !== rules.catalogue || header.upcasters !== rules.upcasters)
    throw new UnusableSnapshotError('it was made under other rules');
  return snapshot;
}

async function fromSnapshot(
  { header, objects, versions }: Snapshot,
  options: RebuildOptions,
): Promise<Rebuilt> {
  const { ledger, signal } = options;
  const world = World.of(objects);
  const { position, stateHash } = header;
  const digest = { stateHash, objects: header.objects };
  const frames = framesBehind(ledger, header, signal ? { signal } : {});
  const replayed = await replay(frames, world, {
    ...replayOptions(options),
    from: { position, versions, digest },
  });
  return { world, began: position, ...replayed };
}

function replayOptions({ to, onProgress, signal }: RebuildOptions): ReplayOptions {
  return { ...(to && { to }), ...(onProgress && { onProgress }), ...(signal && { signal }) };
}
