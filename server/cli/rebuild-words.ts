import { differenceLines } from '../main/difference-words.ts';
import type { StoreReport, StoreWish } from '../main/rebuild-store.ts';

/** What an operator reads of a rebuild. */
export function rebuildLines(report: StoreReport, wish: StoreWish): string[] {
  const { events, began, position, seconds, objects, stateHash } = report;
  const from = began === 0 ? 'from zero' : `from the snapshot at position ${began}`;
  return [
    `${events} events ${from} to position ${position} in ${seconds.toFixed(2)} s (${perSecond(events, seconds)} events/s)`,
    `ledger: ${objects} objects, state hash ${stateHash}`,
    storeLine(report, wish),
    ...report.differences.flatMap(differenceLines),
    ...(report.differing > report.differences.length
      ? [`and ${report.differing - report.differences.length} more objects`]
      : []),
    ...outcomeLines(report, wish),
  ];
}

function storeLine({ store, why, primaryHash, match, differing }: StoreReport, { to }: StoreWish): string {
  if (store === 'absent') return 'store:  there is none';
  if (store === 'unreadable') return `store:  it cannot be read: ${why}`;
  if (to && primaryHash === null) return 'store:  not compared, since the past was asked for';
  return `store:  state hash ${primaryHash}: ${match ? 'the same world' : `another world, ${differing} objects differ`}`;
}

function outcomeLines({ written, kept, match }: StoreReport, { write, dryRun }: StoreWish): string[] {
  if (!write) return [];
  if (written)
    return [`The store was made of the ledger. ${kept ? `The old one is kept in ${kept}.` : ''}`.trim()];
  if (dryRun) return ['Nothing was written, since this is a dry run.'];
  return match ? ['The store is as the ledger has it already; nothing was written.'] : [];
}

/** How many of something there were in a second. */
export function perSecond(count: number, seconds: number): number {
  return seconds > 0 ? Math.round(count / seconds) : 0;
}
