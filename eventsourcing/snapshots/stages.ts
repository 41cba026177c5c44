import type { Head, RecordedFrame } from '../ledger.ts';
import { MerkleRoot } from '../merkle/root.ts';
import type { Rebuilt } from '../rebuild.ts';
import { presentRules, rebuildWorldState } from '../rebuild.ts';
import { UnfinishedGenesisError } from '../replay/replay-errors.ts';
import { headerOf } from '../snapshots.ts';
import type { SnapshotOptions } from './make-snapshot.ts';
import { makeSnapshot } from './make-snapshot.ts';

/** After so many events what has been done so far is kept. */
const eventsOfStage = 1_000_000;

/** A rebuild that keeps what it has done. */
export interface StagedOptions extends Omit<SnapshotOptions, 'head' | 'living'> {
  /** A position; the end of the ledger where nothing is said. */
  readonly to?: { readonly position: number };
  readonly every?: number;
}

/**
 * `rebuild_world_state` of a long history: a snapshot is made of each million events, so that one that is broken off, or whose
 * machine goes down, goes on from there when it is asked for again.
 * @throws as `rebuildWorldState` does
 */
export async function rebuildInStages({
  every = eventsOfStage,
  ...options
}: StagedOptions): Promise<Rebuilt> {
  const { ledger, to } = options;
  const end = to?.position ?? (await ledger.head()).position;
  const begun = await newestUsable(options, end);
  if (end - begun > every)
    for await (const head of stages(options, { after: begun, every, end }))
      if (!(await isKept(head, options))) break;
  return rebuildWorldState(options);
}

/** Where a rebuild may begin. Only a first line is looked at; what it is worth is seen when it is used. */
async function newestUsable({ snapshots }: StagedOptions, end: number): Promise<number> {
  const { catalogue, upcasters } = presentRules();
  for (const { position } of await snapshots.list()) {
    if (position > end) continue;
    try {
      const header = headerOf(await snapshots.read(position));
      if (header.catalogue === catalogue && header.upcasters === upcasters) return position;
    } catch {
      // The rebuild itself tells of it, and passes it over.
    }
  }
  return 0;
}

interface Way {
  readonly after: number;
  readonly every: number;
  readonly end: number;
}

/** How the ledger was when each stage ended. */
async function* stages({ ledger, signal }: StagedOptions, { after, every, end }: Way): AsyncGenerator<Head> {
  const tree = new MerkleRoot();
  let due = after + every;
  for await (const frame of ledger.read(signal ? { signal } : {})) {
    const position = frame.first - 1;
    if (position >= end) return;
    // A frame without events may undo the one before it, so that no stage ends between the two.
    if (position >= due && frame.count > 0) {
      yield headBefore(frame, tree.root());
      due = position + every;
    }
    tree.append(frame.leaf);
  }
}

function headBefore({ first, frame, epoch, previousHash }: RecordedFrame, root: Uint8Array): Head {
  return { position: first - 1, frames: frame, epoch, root, hash: previousHash, batchId: null };
}

/** Whether it makes sense to keep the next stage too. */
async function isKept(head: Head, options: StagedOptions): Promise<boolean> {
  const { snapshots, passedOver } = options;
  const upTo = async () => (await snapshots.list()).filter(({ position }) => position <= head.position);
  try {
    // Those that lie further ahead are of no use here, and may be kept or go by themselves.
    await makeSnapshot({ ...options, head, snapshots: { ...snapshots, list: upTo } });
    return true;
  } catch (error) {
    if (error instanceof UnfinishedGenesisError) return true;
    if (!isOfTheDisk(error)) throw error;
    passedOver?.(head.position, error);
    return false;
  }
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
