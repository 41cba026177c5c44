import { goid } from '../../domain/ids.ts';
import { SatDown } from '../../domain/postures.ts';
import { Recorder } from '../contract-recorded.ts';
import type { FeedParts } from './event-feed.ts';
import { EventFeed } from './event-feed.ts';
import type { Notice } from './stored-event.ts';
import type { Subscription } from './subscription.ts';

const [ann, bob] = [goid('Ann'), goid('Bob')];
export const [sits, bobSits] = [SatDown({ who: ann }), SatDown({ who: bob })];

/** A feed of a ledger in memory, and what it was heard to say of itself. */
export function feedOf(parts: Partial<FeedParts> = {}) {
  const recorder = new Recorder();
  const seen = { subscribers: 0, gaps: 0, failures: [] as unknown[] };
  const feed = new EventFeed({
    ...{ namespace: 'world', mostWaiting: 3, mostSubscribers: 4, position: () => null },
    ledger: () => recorder,
    belongingOf: stream =>
      stream === ann ? { kind: 'player', area: 'dock.ward' } : { kind: 'gone', area: null },
    watcher: {
      subscribers(count) {
        seen.subscribers = count;
      },
      gapped() {
        seen.gaps += 1;
      },
      failed: error => void seen.failures.push(error),
    },
    ...parts,
  });
  const store = (...events: readonly (typeof sits)[]) => {
    const { first, count } = recorder.deeds(events);
    feed.stored({ position: first + count - 1, count });
  };
  return { feed, recorder, seen, store };
}

/** What has come so far, in short; the subscription is at its end. */
export async function rest(subscription: Subscription): Promise<string[]> {
  subscription.close();
  const list: string[] = [];
  for await (const notice of subscription) list.push(inShort(notice));
  return list;
}

/** A notice in short: its position, or its gap. */
export function inShort(notice: Notice): string {
  return notice.kind === 'gap' ? `gap ${notice.from}-${notice.to}` : `${notice.event.position}`;
}
