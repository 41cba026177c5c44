import { goid } from '../../domain/ids.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { around } from '../../domain/world-view.ts';
import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import { EventFeed } from '../../eventsourcing/feed/event-feed.ts';
import type { Belonging } from '../../eventsourcing/feed/stored-event.ts';
import type { FeedMetrics } from '../feed-metrics.ts';
import type { Log } from '../log.ts';
import type { Manager } from '../manager.ts';

/** There is one world in a ledger. */
const namespace = 'world';
const mostWaiting = 1000;
const mostSubscribers = 64;

interface Parts {
  readonly manager: () => Pick<Manager, 'world'> | undefined;
  readonly eventSource: () => Pick<EventSourceService, 'ledger' | 'position'> | undefined;
  readonly metrics: FeedMetrics;
  readonly log: Log;
}

/** The feed of everything that becomes part of the server's ledger. */
export function openEventFeed({ eventSource, manager, metrics, log }: Parts): EventFeed {
  const logger = log.part('ledger');
  return new EventFeed({
    ...{ namespace, mostWaiting, mostSubscribers },
    ledger: () => eventSource()?.ledger,
    position: () => eventSource()?.position ?? null,
    belongingOf: stream => belongingIn(manager()?.world, stream),
    watcher: {
      subscribers: count => metrics.feedSubscribers(count),
      gapped: () => metrics.feedGapped(),
      failed: error => logger.error({ err: error }, 'subscribers could not be told of stored events'),
    },
  });
}

function belongingIn(world: WorldView | undefined, stream: string): Belonging {
  const thing = world?.get(goid(stream));
  if (!world || !thing) return { kind: 'gone', area: null };
  return { kind: thing.kind, area: around(world, thing.goid, 'area')?.goid ?? null };
}
