import type { GameObject } from '../../domain/object.ts';
import { assertSame } from '../agreement.ts';
import type { Head, Ledger } from '../ledger.ts';
import type { RebuildOptions } from '../rebuild.ts';
import { presentRules, rebuildWorldState } from '../rebuild.ts';
import { encodeSnapshot } from '../snapshots.ts';
import { spentSnapshots } from './retention.ts';
import type { SnapshotShelf } from './shelf.ts';

/** What a snapshot is made of. */
export interface SnapshotOptions extends Pick<RebuildOptions, 'onProgress' | 'signal' | 'passedOver'> {
  readonly ledger: Pick<Ledger, 'read' | 'head'>;
  readonly snapshots: SnapshotShelf;
  /** The living world, and how far the ledger was then: the snapshot is made of that moment and compared with it. */
  readonly living?: { readonly objects: readonly GameObject[]; readonly head: Head };
  /** How far the ledger was at the moment that is wanted, where no living world is compared; its end where nothing is said. */
  readonly head?: Head;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What came of it. */
export interface MadeSnapshot {
  readonly outcome: 'written' | 'already there' | 'nothing there';
  readonly position: number;
  readonly objects: number;
  /** How many events happened again for it. */
  readonly events: number;
  readonly bytes: number;
  /** Positions of older ones that were taken away. */
  readonly removed: readonly number[];
}

/**
 * Makes a snapshot of what a ledger holds, by replay from the one before, so that it is never a copy of something wrong.
 * @throws {WorldsDifferError} the living world is another one; and as `rebuildWorldState` does
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<MadeSnapshot> {
  const { ledger, snapshots, living, now } = options;
  const head = living?.head ?? options.head ?? (await ledger.head());
  const { position, frames } = head;
  if (position === 0)
    return { outcome: 'nothing there', position, objects: 0, events: 0, bytes: 0, removed: [] };
  const rebuilt = await rebuildWorldState({ ...options, to: { position } });
  const { world, stateHash, versions, events } = rebuilt;
  if (living) assertSame(rebuilt, living.objects);
  const made = { position, objects: world.size, events };
  if (rebuilt.began === position) return { ...made, outcome: 'already there', bytes: 0, removed: [] };
  const header = {
    ...{ format: 1 as const, position, frames, hash: hex(head.hash), root: hex(head.root), stateHash },
    ...{ objects: world.size, streams: versions.size, madeAt: now(), ...presentRules() },
  };
  const bytes = await snapshots.write(
    position,
    encodeSnapshot({ header, objects: [...world.objects()], versions }),
  );
  return { ...made, outcome: 'written', bytes, removed: await prune(snapshots) };
}

async function prune(snapshots: SnapshotShelf): Promise<readonly number[]> {
  const spent = spentSnapshots(await snapshots.list());
  for (const position of spent) await snapshots.remove(position);
  return spent;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
