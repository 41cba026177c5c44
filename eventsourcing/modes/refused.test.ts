import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ann } from '../../features/support/facts.ts';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import { openMemory } from '../../storage/primary/memory.ts';
import { held } from '../emission.ts';
import { EventSourceService } from '../event-source-service.ts';
import { LedgerRollbackError, LedgerUnavailableError } from '../ledger-errors.ts';
import { batchOf, deafWatcher, emptyWorld } from './contract-batches.ts';

describe('a batch that the ledger refuses', () => {
  it('is refused with an error that says which, and why', async () => {
    const refusal = new LedgerUnavailableError('the ledger is down');
    const inner = openMemoryLedger();
    const store = openMemory();
    const service = await EventSourceService.open({
      ...{
        primary: store,
        watcher: deafWatcher,
        owner: 'a test',
        newId: () => 'an id',
        now: () => 0,
        ticks: () => 0,
      },
      ...{ pause: async () => {}, mostTries: () => 2, alarm: () => () => {}, mostSilence: () => 1 },
      ...{ persist: work => work(), sealEveryEvents: 1_000_000, mostWaiting: 1000 },
      openLedger: async () => ({
        ...{ durability: inner.durability, acquire: owner => inner.acquire(owner), head: () => inner.head() },
        ...{ lookup: id => inner.lookup(id), versions: it => inner.versions(it), read: it => inner.read(it) },
        append: () => Promise.reject(refusal),
        close: async () => {},
      }),
    });
    await service.enter('dual_primary', held(emptyWorld));
    const refused = await service.emit(batchOf(1)).catch(it => it);
    assert.ok(refused instanceof LedgerRollbackError);
    assert.match(refused.message, /batch-1/);
    assert.equal(refused.cause, refusal);
    assert.equal((await store.snapshot([ann])).get(ann), null);
  });
});
