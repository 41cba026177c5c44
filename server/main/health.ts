import type { Config } from '../../config/schema.ts';
import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import type { Manager } from '../manager.ts';
import type { Health } from '../web/health.ts';

/** The parts of a server, as far as they are there. */
interface Parts {
  readonly running: { readonly stopping: boolean } | undefined;
  readonly manager: Pick<Manager, 'stateHash' | 'objects' | 'looksOnly'> | undefined;
  readonly eventSource: Pick<EventSourceService, 'mode' | 'position'> | undefined;
  readonly config: Config;
  readonly sessions: number;
  readonly ports: {
    readonly telnet: number;
    readonly http: number;
    readonly https: number;
    readonly tls: number;
    readonly proxy: number;
  };
}

/** How a server fares. */
export function healthOf(parts: Parts): Health {
  const { manager, eventSource, config, sessions, ports } = parts;
  return {
    status: statusOf(parts),
    mode: eventSource?.mode ?? 'off',
    ledger: eventSource?.mode === 'off' ? null : config.eventSourcing.ledger,
    position: eventSource?.position ?? null,
    stateHash: manager?.stateHash ?? '',
    sessions,
    objects: manager?.objects ?? 0,
    telnetPort: ports.telnet,
    httpPort: ports.http,
    httpsPort: ports.https,
    tlsPort: ports.tls,
    proxyPort: ports.proxy,
  };
}

function statusOf({ running, manager }: Parts): Health['status'] {
  if (!running) return 'starting';
  if (running.stopping) return 'stopping';
  return manager?.looksOnly ? 'look_only' : 'ready';
}
