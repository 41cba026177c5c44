import { goid } from '../../domain/ids.ts';
import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import type { Manager } from '../manager.ts';
import type { Metrics } from '../metrics.ts';
import { createMetrics } from '../metrics.ts';
import { countedActions } from './counted-actions.ts';

/** What there is of a server by now. */
interface Living {
  readonly manager: () => Manager | undefined;
  readonly eventSource: () => EventSourceService | undefined;
}

/** The metrics of a server, whatever there is of it by now. */
export function metricsOf(
  { manager, eventSource }: Living,
  { sessions }: { readonly sessions: () => number },
): Metrics {
  return createMetrics({
    ...{ verbs: countedActions, sessions },
    objects: () => manager()?.objects ?? 0,
    ledger: {
      mode: () => eventSource()?.mode ?? 'off',
      position: () => eventSource()?.position ?? null,
      kindOf: stream => manager()?.world.get(goid(stream))?.kind ?? 'gone',
      now: () => Date.now(),
    },
  });
}
