import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ItemDropped, ItemTaken } from '../domain/items.ts';
import type { World } from '../domain/world.ts';
import { anItem, ann, aPlayer, apple, quay, theTown } from '../features/support/facts.ts';
import { snapshotFolder } from '../storage/snapshots.ts';
import { Recorder } from './contract-recorded.ts';
import type { Head } from './ledger.ts';
import type { RebuildOptions, Rebuilt } from './rebuild.ts';
import { rebuildWorldState } from './rebuild.ts';
import type { MadeSnapshot } from './snapshots/make-snapshot.ts';
import { makeSnapshot } from './snapshots/make-snapshot.ts';
import type { Snapshot } from './snapshots.ts';
import { decodeSnapshot, encodeSnapshot } from './snapshots.ts';
import { hashOfObjects } from './state-hash.ts';

/** A small ledger (Ann at the quay, and an apple there: 8 events) with real snapshots beside it. */
export class SmallRun {
  readonly folder = mkdtempSync(join(tmpdir(), 'aevum-snapshots-'));
  readonly snapshots = snapshotFolder(this.folder);
  readonly recorder = new Recorder();
  /** Snapshots that were not used, and why. */
  readonly passedOver: string[] = [];

  constructor() {
    this.recorder.deeds(theTown);
    this.recorder.deeds(aPlayer(ann, quay), [anItem(apple, quay)]);
  }

  get ledger() {
    return ledgerOf(this.recorder);
  }

  take(): void {
    this.recorder.deeds([ItemTaken({ item: apple, by: ann, from: quay })]);
  }

  drop(): void {
    this.recorder.deeds([ItemDropped({ item: apple, by: ann, to: quay })]);
  }

  keep(now = 0): Promise<MadeSnapshot> {
    return makeSnapshot({ ledger: this.ledger, snapshots: this.snapshots, now: () => now });
  }

  rebuild(options: Partial<RebuildOptions> = {}): Promise<Rebuilt> {
    const passedOver = (position: number, why: unknown) =>
      void this.passedOver.push(`${position}: ${why instanceof Error ? why.message : why}`);
    return rebuildWorldState({ ledger: this.ledger, snapshots: this.snapshots, passedOver, ...options });
  }

  /** The world as it is now, from zero. */
  async world(): Promise<World> {
    return (await rebuildWorldState({ ledger: this.ledger })).world;
  }

  /** Seals what has happened so far, or says something else of it. */
  async seal(stateHash?: string): Promise<void> {
    const world = await this.world();
    const made = stateHash ?? hashOfObjects(world.objects());
    this.recorder.entry({ kind: 'seal', stateHash: made, objects: world.size, at: 1 });
  }

  /** Writes a snapshot that is whole but says something else. */
  async forge(position: number, change: (snapshot: Snapshot) => Snapshot): Promise<void> {
    const snapshot = decodeSnapshot(await this.snapshots.read(position));
    await this.snapshots.write(position, encodeSnapshot(change(snapshot)));
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A ledger of recorded frames, as those see it who only look. */
export function ledgerOf(recorder: Recorder) {
  return {
    read: (options?: { readonly after?: number }) => recorder.read(options),
    head: async () => headOf(recorder),
  };
}

export function headOf({ frames }: Pick<Recorder, 'frames'>): Head {
  const last = frames.at(-1);
  const [root, hash] = [new Uint8Array(32), last?.hash ?? new Uint8Array(32)];
  const position = last ? last.first + last.count - 1 : 0;
  return { position, frames: frames.length, epoch: 1, root, hash, batchId: last?.batchId ?? null };
}
