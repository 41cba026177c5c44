import type { IncomingMessage } from 'node:http';
import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import type { EventFeed } from '../../eventsourcing/feed/event-feed.ts';
import { TooManySubscribersError } from '../../eventsourcing/feed/event-feed.ts';
import type { Metrics } from '../metrics.ts';
import type { EventTeller } from '../web/event-stream.ts';
import type { LiveSettings } from './live-settings.ts';
import { isThisMachine } from './this-machine.ts';

const beatMilliseconds = 15_000;
const stallMilliseconds = 60_000;

interface Parts {
  readonly feed: Pick<EventFeed, 'subscribe'>;
  readonly metrics: Pick<Metrics, 'slowReaderDropped'>;
  readonly settings: Pick<LiveSettings, 'config'>;
  /** Nothing while the server starts. */
  readonly eventSource: () => Pick<EventSourceService, 'mode'> | undefined;
}

/** Tells stored events to operators over the web door. */
export function openEventStream({ feed, metrics, settings, eventSource }: Parts): EventTeller {
  return {
    ...{ beatMilliseconds, stallMilliseconds },
    mayRead: request => settings.config.http.events === 'this_machine' && isAskedHere(request),
    dropped: () => metrics.slowReaderDropped(),
    tell({ after, ...wanted }) {
      if (eventSource()?.mode === 'off') return 'there is no ledger: eventSourcing.mode is off';
      try {
        return feed.subscribe(wanted, after === undefined ? {} : { after });
      } catch (error) {
        if (error instanceof TooManySubscribersError) return error.message;
        throw error;
      }
    },
  };
}

/** A program on this machine asks for itself: no proxy for somebody else, and no page that calls itself by another name. */
function isAskedHere({ socket, headers }: IncomingMessage): boolean {
  if (!isThisMachine(socket.remoteAddress ?? '')) return false;
  if (['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(name => name in headers)) return false;
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(headers.host ?? '');
}
