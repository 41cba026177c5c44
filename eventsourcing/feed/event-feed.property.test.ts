import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feedOf, inShort, sits } from './contract-feed.ts';
import type { Notice } from './stored-event.ts';
import type { Subscription } from './subscription.ts';

describe('any interleaving of storing, undoing, subscribing and reading', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('store' as const), count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ what: fc.constant('undo' as const), count: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ what: fc.constant('subscribe' as const), count: fc.constant(1) }),
    fc.record({ what: fc.constant('read' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ what: fc.constant('pass' as const), count: fc.integer({ min: 1, max: 9 }) }),
  );

  it('tells every position that stays, in order, or a gap that covers it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
        const { feed, recorder, store } = feedOf();
        const stays: number[] = [];
        const readers: { subscription: Subscription; told: Notice[] }[] = [];
        let position = 0;
        const work = {
          store(count: number) {
            for (let more = 0; more < count; more += 1) stays.push(++position);
            store(...Array<typeof sits>(count).fill(sits));
          },
          undo(count: number) {
            const { batchId } = recorder.deeds(Array<typeof sits>(count).fill(sits));
            recorder.entry({ kind: 'void', batchId, at: 1 });
            position += count;
          },
          subscribe() {
            if (readers.length < 4)
              readers.push({ subscription: feed.subscribe({}, { after: 0 }), told: [] });
          },
          read: (count: number) =>
            Promise.all(readers.map(({ subscription, told }) => take(subscription, told, count))),
          async pass(turns: number) {
            for (let turn = 0; turn < turns; turn += 1) await null;
          },
        };
        for (const { what, count } of steps) await work[what](count);
        await feed.settled();
        const end = stays.at(-1) ?? 0;
        for (const { subscription, told } of readers) {
          subscription.close();
          for await (const notice of subscription) told.push(notice);
          assertCovered(
            told,
            stays.filter(it => it <= end),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Reads what is there, and no more. */
async function take(subscription: Subscription, told: Notice[], count: number): Promise<void> {
  for (let more = 0; more < count; more += 1) {
    const notice = subscription.take();
    if (notice) told.push(notice);
  }
}

function assertCovered(told: readonly Notice[], stays: readonly number[]): void {
  let last = 0;
  const found: number[] = [];
  for (const notice of told) {
    const [from, to] =
      notice.kind === 'gap' ? [notice.from, notice.to] : [notice.event.position, notice.event.position];
    assert.ok(from > last && to >= from, `${inShort(notice)} behind ${last}`);
    found.push(...stays.filter(position => position >= from && position <= to));
    last = to;
  }
  assert.deepEqual(found, stays);
}
