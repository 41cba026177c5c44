import type { Config } from '../../config/schema.ts';
import type { ReadableLedger } from '../../eventsourcing/ledger.ts';
import type { Primary } from '../../eventsourcing/primary.ts';
import type { LedgerMetrics } from '../ledger-metrics.ts';
import type { Log } from '../log.ts';
import type { Manager } from '../manager.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { CapturedWorld } from './captured-world.ts';
import type { Inquiry } from './inquiries.ts';
import { Inquiries } from './inquiries.ts';
import type { LedgerAnswer, LedgerWish } from './ledger-work.ts';
import { ledgerWork } from './ledger-work.ts';
import { workBeside } from './ledger-worker.ts';
import { everyTime } from './snapshot-job.ts';

interface Parts {
  readonly config: Config;
  readonly manager: Pick<Manager, 'capture' | 'world'>;
  readonly primary: Pick<Primary, 'journal'>;
  readonly ledger: () => ReadableLedger | undefined;
  readonly sessions: Pick<Sessions, 'tell'>;
  readonly metrics: LedgerMetrics;
  readonly log: Log;
}

/** Where questions about the ledger are answered while the server runs, and where snapshots are made. */
export interface LedgerDesk {
  ask(inquiry: Inquiry): void;
  /** Breaks off what is under way. */
  close(): void;
}

const pauseMilliseconds = 1000;

/** Opens the desk of a server that runs. */
export function openLedgerDesk({ config, sessions, ...parts }: Parts): LedgerDesk {
  const closing = new AbortController();
  const inquiries = new Inquiries({
    ...{ ...parts, config },
    tell: (player, ...lines) => sessions.tell(player, ...lines),
    work: worker(config, parts.ledger, closing.signal),
    pause: () => new Promise(resolve => setTimeout(resolve, pauseMilliseconds).unref()),
  });
  // What a ledger in memory forgets is not worth a snapshot.
  const expression = config.eventSourcing.ledger === 'memory' ? '' : config.eventSourcing.snapshotCron;
  const endJob = everyTime(expression, () => inquiries.snapshot());
  return {
    ask: inquiry => void inquiries.ask(inquiry),
    close() {
      endJob();
      closing.abort();
    },
  };
}

/** Long work goes into a thread of its own; a ledger in memory can only be seen from here. */
function worker(config: Config, ledger: Parts['ledger'], signal: AbortSignal) {
  return (wish: LedgerWish, { objects }: CapturedWorld): Promise<LedgerAnswer> => {
    const open = ledger();
    if (config.eventSourcing.ledger === 'memory' && open) return ledgerWork(wish, { ledger: open, objects });
    return workBeside(wish, { objects, signal });
  };
}
