import type { Goid } from '../../../domain/ids.ts';
import { goid } from '../../../domain/ids.ts';
import type { Frame, RecordedFrame, StreamVersion } from '../../../eventsourcing/ledger.ts';
import type { Choose } from '../../support/faults/seeded.ts';
import { someBytes } from '../../support/faults/seeded.ts';

const streams = ['a', 'hafen/straße', '🐉'].map(goid);
const mostEvents = 4;
const fewBytes = 48;

/** The next frame after others, with events of chance. */
export function nextFrame(before: readonly Frame[], choose: Choose, mostBytes = fewBytes): Frame {
  const versions = new Map<Goid, number>();
  for (const { events } of before) for (const { stream, version } of events) versions.set(stream, version);
  const events: StreamVersion[] = Array.from({ length: choose(mostEvents) }, () => {
    const stream = streams[choose(streams.length)] ?? goid('a');
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    return { stream, version };
  });
  const batchId = `${before.length}-${choose(2 ** 31)}`;
  const body = someBytes(choose(mostBytes), choose);
  return { batchId, events, eventsRoot: someBytes(32, choose), body };
}

/** Whether what was read is what was sent. */
export function isSame(found: RecordedFrame, sent: Frame): boolean {
  return (
    found.batchId === sent.batchId &&
    found.count === sent.events.length &&
    Buffer.compare(found.body, sent.body) === 0 &&
    Buffer.compare(found.eventsRoot, sent.eventsRoot) === 0
  );
}
