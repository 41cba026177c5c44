import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ItemDropped, ItemTaken } from '../../domain/items.ts';
import { Recorder } from '../../eventsourcing/contract-recorded.ts';
import {
  aContainer,
  anArea,
  anItem,
  ann,
  aPlayer,
  apple,
  aRoom,
  chest,
  quay,
  town,
} from '../../features/support/facts.ts';
import type { LogLine } from '../../features/support/log-line.ts';
import { logOf } from '../../features/support/scene-event-source.ts';
import { worldOf } from '../../features/support/specification.ts';
import { openEventFeed } from './event-feed.ts';

function feedOver(open: boolean) {
  const recorder = new Recorder();
  const counted = { subscribers: 0, gaps: 0 };
  const lines: LogLine[] = [];
  const world = worldOf(
    anArea(town),
    aRoom(quay),
    aPlayer(ann, quay),
    aContainer(chest, quay),
    anItem(apple, chest),
  );
  const reading = { head: assert.fail, lookup: assert.fail, read: () => recorder.read() };
  const feed = openEventFeed({
    manager: () => ({ world }),
    eventSource: () => (open ? { ledger: reading, position: 0 } : undefined),
    log: logOf(lines),
    metrics: {
      feedSubscribers(count) {
        counted.subscribers = count;
      },
      feedGapped() {
        counted.gaps += 1;
      },
    },
  });
  return { feed, recorder, counted, lines };
}

describe("the feed of the server's ledger", () => {
  it('knows the kind and the area of what an event happens to, however deep it lies in something', async () => {
    const { feed, recorder, counted } = feedOver(true);
    const subscription = feed.subscribe();
    recorder.deeds([ItemTaken({ item: apple, by: ann, from: chest })]);
    recorder.deeds([{ ...ItemDropped({ item: apple, by: ann, to: quay }), stream: town }]);
    recorder.deeds([{ ...ItemDropped({ item: apple, by: ann, to: quay }), stream: 'lost' as typeof town }]);
    feed.stored({ position: 3, count: 3 });
    await feed.settled();
    assert.equal(counted.subscribers, 1);
    feed.close();
    const found: unknown[] = [];
    for await (const notice of subscription)
      if (notice.kind === 'stored') found.push([notice.event.kind, notice.event.area]);
    assert.deepEqual(found, [
      ['item', town],
      ['area', town],
      ['gone', null],
    ]);
  });

  it('says in the log, and counts, where the ledger could not be read', async () => {
    const { feed, counted, lines } = feedOver(false);
    feed.subscribe();
    feed.stored({ position: 1, count: 1 });
    await feed.settled();
    assert.equal(counted.gaps, 1);
    assert.match(JSON.stringify(lines), /subscribers could not be told of stored events/);
  });
});
