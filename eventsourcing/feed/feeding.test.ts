import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SatDown } from '../../domain/postures.ts';
import { ann } from '../../features/support/facts.ts';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import { openMemory } from '../../storage/primary/memory.ts';
import type { Present } from '../emission.ts';
import { held } from '../emission.ts';
import type { Mode } from '../event-source-service.ts';
import { EventSourceService } from '../event-source-service.ts';
import type { Frame, Ledger } from '../ledger.ts';
import { InDoubtError, LedgerUnavailableError } from '../ledger-errors.ts';
import { EventFeed } from './event-feed.ts';
import { feeding } from './feeding.ts';
import type { Notice } from './stored-event.ts';

const emptyWorld: Present = { size: 0, objects: () => [], stateHash: () => '' };
const deaf = () => {};
const watcher = {
  ...{ appended: deaf, outbox: deaf, outboxFull: deaf, retrying: deaf, inDoubt: deaf },
  ...{ settled: deaf, voided: deaf, differ: deaf, silent: deaf, heard: deaf },
};

/** A service in a mode, with a subscriber to what it stores; `failing` says what becomes of an append. */
async function openIn(mode: Mode, failing: (frame: Frame, store: () => Promise<unknown>) => Promise<void>) {
  const store = openMemoryLedger();
  const ledger: Ledger = {
    ...{ durability: store.durability, close: async () => {} },
    acquire: owner => store.acquire(owner),
    async append(frame, options) {
      await failing(frame, () => store.append(frame, options));
      return store.append(frame, options);
    },
    lookup: batchId => store.lookup(batchId),
    read: options => store.read(options),
    versions: streams => store.versions(streams),
    head: () => store.head(),
  };
  const feed = new EventFeed({
    ...{ namespace: 'world', mostWaiting: 9, mostSubscribers: 1 },
    ledger: () => service.ledger,
    position: () => service.position,
    belongingOf: () => ({ kind: 'player', area: null }),
    watcher: { subscribers: deaf, gapped: deaf, failed: error => assert.fail(String(error)) },
  });
  let ids = 0;
  const service = await EventSourceService.open({
    ...{ primary: openMemory(), openLedger: async () => ledger, owner: 'a test' },
    watcher: feeding(feed, watcher, () => service.position),
    ...{ newId: () => `id-${++ids}`, now: () => 0, ticks: () => 0, pause: async () => {} },
    ...{ mostTries: () => 2, sealEveryEvents: 1_000_000, mostWaiting: 1000 },
    ...{ alarm: () => () => {}, mostSilence: () => 1 },
    persist: untilItWorks,
  });
  await service.enter(mode, held(emptyWorld));
  return { service, feed, ledger: store, subscription: feed.subscribe() };
}

async function untilItWorks(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 9; tries += 1) {
    const done = await work().then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  throw new Error('it never worked');
}

function batch(id: string) {
  const deeds = [{ actor: ann, action: 'sit', at: 0, events: [SatDown({ who: ann })] }];
  return { id, deeds, objects: new Map([[ann, Uint8Array.of(id.length)]]), present: emptyWorld };
}

async function positions(told: AsyncIterable<Notice>): Promise<(number | string)[]> {
  const list: (number | string)[] = [];
  for await (const notice of told) list.push(notice.kind === 'gap' ? 'gap' : notice.event.position);
  return list;
}

describe('what the feed tells of a ledger', () => {
  it('is nothing of a batch that dual_primary undid, though it turned up in the ledger and was voided', async () => {
    let late: (() => Promise<unknown>) | undefined;
    const { service, feed, ledger, subscription } = await openIn('dual_primary', async (frame, store) => {
      if (frame.batchId === 'two') late = store;
      if (frame.batchId === 'two') throw new InDoubtError('two', new Error('no answer'));
      await late?.();
      late = undefined;
    });
    await service.emit(batch('one'));
    await assert.rejects(service.emit(batch('two')), { name: 'LedgerRollbackError' });
    await service.emit(batch('three'));
    await feed.settled();
    feed.close();
    assert.notEqual(await ledger.lookup('two'), 'absent');
    assert.deepEqual(await positions(subscription), [1, 3]);
  });

  it('comes in secondary when the outbox has brought it there, in order and once', async () => {
    let refusals = 3;
    const { service, feed, subscription } = await openIn('secondary', async () => {
      if (refusals-- > 0) throw new LedgerUnavailableError('away');
    });
    for (const id of ['one', 'two', 'three']) await service.emit(batch(id));
    while (service.waiting > 0) await null;
    await feed.settled();
    feed.close();
    assert.deepEqual(await positions(subscription), [1, 2, 3]);
  });

  it('is nothing while no ledger is open', () => {
    const feed = { stored: () => assert.fail('there is no ledger') };
    feeding(feed, watcher, () => null).appended([], 0);
  });
});
