import type { LedgerWatcher } from '../modes/mode.ts';
import type { EventFeed } from './event-feed.ts';

/** A watcher that lets the feed know, too, what has become part of the ledger; `position` is that of the newest event. */
export function feeding(
  feed: Pick<EventFeed, 'stored'>,
  watcher: LedgerWatcher,
  position: () => number | null,
): LedgerWatcher {
  return {
    ...watcher,
    appended(events, seconds) {
      watcher.appended(events, seconds);
      const newest = position();
      if (newest !== null) feed.stored({ position: newest, count: events.length });
    },
  };
}
