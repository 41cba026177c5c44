import type { Registry } from 'prom-client';
import { Counter, Gauge } from 'prom-client';

/** What is counted of the feed of stored events. */
export interface FeedMetrics {
  feedSubscribers(count: number): void;
  /** Somebody was told of a gap instead of events. */
  feedGapped(): void;
}

/** The metrics of the feed, in a registry. */
export function measureFeed(registry: Registry): FeedMetrics {
  const registers = [registry];
  const subscribers = new Gauge({
    name: 'aevum_feed_subscribers',
    help: 'Who is told of stored events.',
    registers,
  });
  const gaps = new Counter({
    name: 'aevum_feed_gaps_total',
    help: 'Gaps that subscribers to stored events were told of.',
    registers,
  });
  return { feedSubscribers: count => subscribers.set(count), feedGapped: () => gaps.inc() };
}
