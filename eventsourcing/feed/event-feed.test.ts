import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { Recorder } from '../contract-recorded.ts';
import { bobSits, feedOf, inShort, rest, sits } from './contract-feed.ts';
import { TooManySubscribersError } from './event-feed.ts';

const [ann, bob] = [goid('Ann'), goid('Bob')];

describe('the feed of stored events', () => {
  it('tells each subscriber what was stored, in order, with all that is known of it', async () => {
    const { feed, store } = feedOf();
    const reading = feed.subscribe()[Symbol.asyncIterator]();
    const first = reading.next();
    store(sits, bobSits);
    const told = (await first).value;
    assert.deepEqual(told, {
      kind: 'stored',
      event: {
        ...{ actor: ann, action: 'try', at: 1000, correlation: 'c0', position: 1, stream: ann, version: 1 },
        ...{ type: 'SatDown', data: { who: ann }, kind: 'player', area: 'dock.ward', namespace: 'world' },
      },
    });
    assert.equal(inShort((await reading.next()).value), '2');
    assert.throws(() => Object.assign(told.event.data, { who: bob }), TypeError);
  });

  it('says nothing of what is in the ledger and not yet in both stores', async () => {
    const { feed, recorder, store } = feedOf();
    const subscription = feed.subscribe();
    store(sits);
    recorder.deeds([sits]);
    await feed.settled();
    assert.deepEqual(await rest(subscription), ['1']);
  });

  it('never tells a batch that was undone', async () => {
    const { feed, recorder, store } = feedOf();
    const subscription = feed.subscribe();
    store(sits);
    recorder.deeds([sits, sits]);
    recorder.entry({ kind: 'void', batchId: 'batch 1', at: 1 });
    store(sits);
    await feed.settled();
    assert.deepEqual(await rest(subscription), ['1', '4']);
  });

  it('tells a slow subscriber which positions to read for itself, and slows nobody', async () => {
    const { feed, store, seen } = feedOf();
    const [slow, quick] = [feed.subscribe(), feed.subscribe()];
    const reading = quick[Symbol.asyncIterator]();
    for (let position = 1; position <= 6; position += 1) {
      store(sits);
      await feed.settled();
      assert.equal(inShort((await reading.next()).value), `${position}`);
    }
    assert.deepEqual(await rest(slow), ['1', '2', '3', 'gap 4-6']);
    assert.equal(seen.gaps, 1);
  });

  it('goes on behind a gap', async () => {
    const { feed, store } = feedOf();
    const subscription = feed.subscribe();
    const reading = subscription[Symbol.asyncIterator]();
    store(sits, sits, sits, sits, sits);
    await feed.settled();
    for (const expected of ['1', '2', '3', 'gap 4-5'])
      assert.equal(inShort((await reading.next()).value), expected);
    store(sits);
    await feed.settled();
    assert.deepEqual(await rest(subscription), ['6']);
  });

  it('begins with the gap behind what a subscriber knows already', async () => {
    const { feed, store } = feedOf();
    const waits = feed.subscribe({}, { after: 0 });
    store(sits);
    const early = feed.subscribe();
    store(sits, sits);
    await feed.settled();
    const [late, fresh] = [feed.subscribe({}, { after: 1 }), feed.subscribe({}, { after: 9 })];
    store(sits);
    await feed.settled();
    assert.deepEqual(await rest(late), ['gap 2-4']);
    assert.deepEqual(await rest(fresh), ['4']);
    assert.deepEqual(await rest(waits), ['1', '2', '3', 'gap 4-4']);
    assert.deepEqual(await rest(early), ['1', '2', '3', 'gap 4-4']);
  });

  it('begins at the head of a ledger to which nothing was added yet', async () => {
    const { feed, recorder, store } = feedOf({ position: () => 2 });
    recorder.deeds([sits, sits]);
    const [anew, again] = [feed.subscribe(), feed.subscribe({}, { after: 1 })];
    store(sits);
    await feed.settled();
    assert.deepEqual(await rest(anew), ['3']);
    assert.deepEqual(await rest(again), ['gap 2-3']);
  });

  it('is a gap for everyone where the ledger cannot be read, and goes on', async () => {
    let open = false;
    const recorder = new Recorder();
    const { feed, seen } = feedOf({ ledger: () => (open ? recorder : undefined) });
    const subscription = feed.subscribe();
    const reading = subscription[Symbol.asyncIterator]();
    recorder.deeds([sits, sits]);
    feed.stored({ position: 2, count: 2 });
    await feed.settled();
    assert.equal(inShort((await reading.next()).value), 'gap 1-2');
    assert.match(String(seen.failures), /closed before events 1 to 2 were told/);
    open = true;
    recorder.deeds([sits]);
    feed.stored({ position: 3, count: 1 });
    assert.equal(inShort((await reading.next()).value), '3');
  });

  it('has a limit of subscribers, and forgets those who leave', () => {
    const { feed, seen } = feedOf({ mostSubscribers: 1 });
    const only = feed.subscribe();
    assert.throws(() => feed.subscribe(), TooManySubscribersError);
    only.close();
    feed.subscribe();
    assert.equal(seen.subscribers, 1);
    feed.close();
    assert.equal(seen.subscribers, 0);
  });

  it('reads nothing where nobody subscribes', () => {
    const { store } = feedOf({ ledger: () => assert.fail('nobody asked') });
    store(sits);
  });

  it('takes nothing more for one that is closed', async () => {
    const { feed, store } = feedOf();
    const [gone, here] = [feed.subscribe(), feed.subscribe()];
    gone.close();
    gone.miss({ from: 1, to: 2 });
    store(sits);
    await feed.settled();
    assert.deepEqual(await rest(gone), []);
    assert.deepEqual(await rest(here), ['1']);
  });
});
