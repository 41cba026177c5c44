import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import { createLog } from '../../server/log.ts';
import { LogTail } from '../../server/log-tail.ts';
import { watchLedger } from '../../server/main/watch-ledger.ts';
import type { Busy } from './busy.ts';
import type { Ground } from './ground.ts';
import type { LogLine } from './log-line.ts';
import type { WilfulLedger } from './wilful-ledger.ts';
import type { WilfulStore } from './wilful-store.ts';

/** After so many questions about a batch in doubt nothing may be changed. */
const mostTries = 2;
const sealEveryEvents = 20;
/** Milliseconds. */
const mostSilence = 5_000;

interface Kept {
  readonly busy: Busy;
  readonly store: WilfulStore;
  readonly mostWaiting: number;
}

/** Event sourcing over the scenario's own ledger; it asks again when that is worth it, not when time has passed. */
export function openEventSource(
  { ledger, log, metrics, clock, newId }: Ground,
  { busy, store, mostWaiting }: Kept,
): Promise<EventSourceService> {
  const watcher = watchLedger(logOf(log), metrics, () => {});
  return EventSourceService.open({
    primary: store,
    openLedger: ledger.opener(),
    owner: 'the scenario',
    watcher,
    newId,
    now: () => clock.now,
    ticks: () => clock.now,
    pause: tries => (tries < mostTries ? nextTurn() : ledger.back()),
    mostTries: () => mostTries,
    alarm: (milliseconds, ring) => clock.alarm(clock.now + milliseconds, ring),
    mostSilence: () => mostSilence,
    persist: work => untilItWorks(() => busy.during(work()), { ledger, busy }),
    sealEveryEvents,
    mostWaiting,
  });
}

async function untilItWorks(
  work: () => Promise<void>,
  { ledger, busy }: { readonly ledger: WilfulLedger; readonly busy: Busy },
): Promise<void> {
  while (!busy.isOver) {
    const back = ledger.back();
    try {
      return await work();
    } catch {
      await back;
    }
  }
  throw new Error('the server has stopped');
}

/** A log into a list. */
export function logOf(lines: LogLine[], tail = new LogTail(0)) {
  return createLog('info', tail.before({ write: line => void lines.push(JSON.parse(line)) }));
}
