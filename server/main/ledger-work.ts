import type { Config } from '../../config/schema.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Head, ReadableLedger } from '../../eventsourcing/ledger.ts';
import type { MadeSnapshot } from '../../eventsourcing/snapshots/make-snapshot.ts';
import { makeSnapshot } from '../../eventsourcing/snapshots/make-snapshot.ts';
import { snapshotsOf } from './event-sourcing.ts';
import type { RebuildReport } from './rebuild.ts';
import { rebuildAndCompare } from './rebuild.ts';

/** Long work on a ledger, beside the game. */
export interface LedgerWish {
  readonly do: 'compare' | 'snapshot';
  readonly config: Config;
  /** How far the ledger was when the living world was looked at. */
  readonly head: Head;
}

/** What came of it, and the snapshots that were not used; plain data. */
export type LedgerAnswer = { readonly passedOver: readonly string[] } & (
  | { readonly did: 'compare'; readonly report: RebuildReport }
  | { readonly did: 'snapshot'; readonly made: MadeSnapshot; readonly seconds: number }
);

/** Rebuilds the world of a ledger and compares it with the living one, or keeps it as a snapshot where they are one. */
export async function ledgerWork(
  wish: LedgerWish,
  { ledger, objects }: { readonly ledger: ReadableLedger; readonly objects: readonly GameObject[] },
): Promise<LedgerAnswer> {
  const { config, head } = wish;
  const passedOver: string[] = [];
  const note = (position: number, why: unknown) =>
    void passedOver.push(`${position}: ${why instanceof Error ? why.message : why}`);
  if (wish.do === 'compare') {
    const stored = { state: 'there', objects, mark: null, waiting: [] } as const;
    const watch = { signal: new AbortController().signal, onProgress: () => {}, passedOver: note };
    const options = { ...watch, to: { position: head.position }, fromZero: false };
    const { report } = await rebuildAndCompare(config, { ledger, stored }, options);
    return { did: wish.do, report, passedOver };
  }
  const started = performance.now();
  const options = {
    ledger,
    snapshots: snapshotsOf(config),
    living: { objects, head },
    now: () => Date.now(),
  };
  const made = await makeSnapshot({ ...options, passedOver: note });
  return { did: wish.do, made, seconds: (performance.now() - started) / 1000, passedOver };
}
