import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import type { LedgerMetrics } from '../../server/ledger-metrics.ts';
import type { Log } from '../../server/log.ts';
import type { Inquiry } from '../../server/main/inquiries.ts';
import { Inquiries } from '../../server/main/inquiries.ts';
import { ledgerWork } from '../../server/main/ledger-work.ts';
import type { LiveSettings } from '../../server/main/live-settings.ts';
import type { Manager } from '../../server/manager.ts';
import type { Sessions } from '../../server/sessions/sessions.ts';
import type { ObjectStore } from '../../storage/object-store.ts';

interface Asked {
  readonly manager: Manager;
  readonly eventSource: EventSourceService;
  readonly store: ObjectStore;
  readonly sessions: Sessions;
  readonly settings: LiveSettings;
}

/** Answers what an admin asks of the ledger, in this thread; a ledger that is behind stays so. */
export function answerInquiry(
  inquiry: Inquiry,
  { manager, eventSource, store, sessions, settings }: Asked,
  { metrics, log }: { readonly metrics: LedgerMetrics; readonly log: Log },
): Promise<void> {
  const inquiries = new Inquiries({
    ...{ manager, metrics, log, primary: store, config: settings.config },
    ledger: () => eventSource.ledger,
    tell: (player, ...lines) => sessions.tell(player, ...lines),
    work: (wish, { objects }) => {
      const { ledger } = eventSource;
      return ledger ? ledgerWork(wish, { ledger, objects }) : Promise.reject(new Error('there is no ledger'));
    },
    pause: () => Promise.resolve(),
  });
  return inquiries.ask(inquiry);
}
