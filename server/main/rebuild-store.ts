import type { Config } from '../../config/schema.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import type { Rebuilt } from '../../eventsourcing/rebuild.ts';
import { dropBuild } from '../../storage/rebuilt-world.ts';
import { comparisonPoint, openFilledLedger } from './comparison-point.ts';
import { openLedger } from './event-sourcing.ts';
import type { RebuildReport, RebuildWatch, RebuildWish } from './rebuild.ts';
import { rebuildAndCompare } from './rebuild.ts';
import { assertNothingLost, batchEndingAt, holdWorld, replaceWorld } from './replace-world.ts';
import type { StoredWorld } from './stored-world.ts';
import { readStoredWorld } from './stored-world.ts';

/** What is to be done beside the rebuild. */
export interface StoreWish extends RebuildWish {
  readonly write: boolean;
  /** All but the writing. */
  readonly dryRun: boolean;
  /** Even where things would be lost. */
  readonly force: boolean;
}

/** What came of it for the store. */
export interface StoreReport extends RebuildReport {
  readonly store: StoredWorld['state'];
  /** Why a store that is there cannot be read. */
  readonly why: string | null;
  readonly written: boolean;
  /** Where the store that was replaced is kept. */
  readonly kept: string | null;
}

type Outcome = { readonly rebuilt: Rebuilt; readonly report: StoreReport };

/** Rebuilds the world of a configuration and compares it with the store, or makes the store of it. */
export async function rebuildStore(config: Config, wish: StoreWish, watch: RebuildWatch): Promise<Outcome> {
  return wish.write ? replaceStore(config, wish, watch) : lookAtStore(config, wish, watch);
}

async function lookAtStore(config: Config, wish: StoreWish, watch: RebuildWatch): Promise<Outcome> {
  const { ledger, stored, position } = await comparisonPoint(config);
  try {
    const to = wish.to ?? (position === undefined ? undefined : { position });
    const compared = wish.to ? undefined : stored;
    const options = { ...wish, ...watch, ...(to && { to }) };
    const { rebuilt, report } = await rebuildAndCompare(config, { ledger, stored: compared }, options);
    return { rebuilt, report: { ...report, ...aboutStore(stored), written: false, kept: null } };
  } finally {
    await ledger.close();
  }
}

async function replaceStore(config: Config, wish: StoreWish, watch: RebuildWatch): Promise<Outcome> {
  // Looked at first: to open a ledger for writing would make one.
  await (await openFilledLedger(config)).close();
  const ledger = await openLedger(config);
  try {
    const hold = await holdWorld(config, ledger);
    return await replace(config, ledger, { ...wish, ...watch }).finally(() => hold.release());
  } finally {
    await ledger.close();
  }
}

async function replace(config: Config, ledger: Ledger, wish: StoreWish & RebuildWatch): Promise<Outcome> {
  const stored = await readStoredWorld(config);
  if (!wish.force) await assertNothingLost(ledger, stored);
  const { rebuilt, report } = await rebuildAndCompare(config, { ledger, stored }, wish);
  const mark = wish.to ? null : await batchEndingAt(ledger, rebuilt.position);
  const same = report.match === true && stored.state === 'there' && stored.mark === mark;
  const about = { ...report, ...aboutStore(stored) };
  // What a rebuild that was killed left behind.
  if (same && !wish.dryRun) await dropBuild(config.storage.path);
  if (same || wish.dryRun) return { rebuilt, report: { ...about, written: false, kept: null } };
  const kept = await replaceWorld(config, rebuilt, { mark, signal: wish.signal });
  return { rebuilt, report: { ...about, written: true, kept } };
}

function aboutStore(stored: StoredWorld): Pick<StoreReport, 'store' | 'why'> {
  return { store: stored.state, why: stored.state === 'unreadable' ? stored.why : null };
}
