import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import { openMemory } from '../../storage/primary/memory.ts';
import { held } from '../emission.ts';
import type { Mode } from '../event-source-service.ts';
import { EventSourceService } from '../event-source-service.ts';
import type { Ledger } from '../ledger.ts';
import type { Primary } from '../primary.ts';
import { batchOf, deafWatcher, emptyWorld } from './contract-batches.ts';

const batches = 100;

/** What so many batches of one deed ask of store and ledger, in one mode. */
async function costOf(mode: Mode) {
  const asked = { commits: 0, snapshots: 0, restores: 0, appends: 0, lookups: 0, heads: 0 };
  const store = openMemory();
  const primary: Primary = {
    snapshot: goids => counted('snapshots', () => store.snapshot(goids)),
    commit: batch => counted('commits', () => store.commit(batch)),
    restore: (blobs, notes) => counted('restores', () => store.restore(blobs, notes)),
    journal: () => store.journal(),
  };
  const inner = openMemoryLedger();
  const ledger: Ledger = {
    ...{ durability: inner.durability, close: async () => {} },
    acquire: owner => inner.acquire(owner),
    append: (frame, options) => counted('appends', () => inner.append(frame, options)),
    lookup: batchId => counted('lookups', () => inner.lookup(batchId)),
    read: options => inner.read(options),
    versions: streams => inner.versions(streams),
    head: () => counted('heads', () => inner.head()),
  };
  function counted<Result>(what: keyof typeof asked, work: () => Promise<Result>): Promise<Result> {
    asked[what] += 1;
    return work();
  }
  let ids = 0;
  const service = await EventSourceService.open({
    ...{ primary, watcher: deafWatcher, openLedger: async () => ledger, owner: 'a test' },
    ...{ newId: () => `id-${++ids}`, now: () => 0, ticks: () => 0, pause: async () => {} },
    ...{ alarm: () => () => {}, mostSilence: () => 1 },
    ...{ mostTries: () => 2, persist: work => work(), sealEveryEvents: 1_000_000, mostWaiting: 1000 },
  });
  await service.enter(mode, held(emptyWorld));
  for (const what of Object.keys(asked)) asked[what as keyof typeof asked] = 0;
  for (let number = 0; number < batches; number += 1) {
    await service.emit(batchOf(number));
  }
  while (service.waiting > 0) await null;
  return asked;
}

const nothingElse = { snapshots: 0, restores: 0, appends: 0, lookups: 0, heads: 0 };

describe('what a batch costs', () => {
  it('is one write of the store where there is no ledger', async () => {
    assert.deepEqual(await costOf('off'), { ...nothingElse, commits: batches });
  });

  it('is one write of the store and, later, one append where the ledger follows', async () => {
    assert.deepEqual(await costOf('secondary'), { ...nothingElse, commits: batches, appends: batches });
  });

  it('is a look, one write of the store and one append where both must have it', async () => {
    const both = { ...nothingElse, snapshots: batches, commits: batches, appends: batches };
    assert.deepEqual(await costOf('dual_primary'), both);
  });
});
