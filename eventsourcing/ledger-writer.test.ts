import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SatDown, StoodUp } from '../domain/postures.ts';
import { ann } from '../features/support/facts.ts';
import { openMemoryLedger } from '../storage/ledgers/memory.ts';
import type { Ledger } from './ledger.ts';
import { InDoubtError, LedgerUnavailableError } from './ledger-errors.ts';
import { LedgerWriter } from './ledger-writer.ts';

const deeds = [{ actor: ann, action: 'sit', at: 0, events: [SatDown({ who: ann }), StoodUp({ who: ann })] }];

describe('a writer', () => {
  it('goes on behind the newest frame when it was handed batches that the ledger had already', async () => {
    const ledger = openMemoryLedger();
    const before = await LedgerWriter.open(async () => kept(ledger), 'before the crash');
    for (const batchId of ['one', 'two', 'three']) await before.deeds(batchId, deeds);
    await before.close();
    const after = await LedgerWriter.open(async () => kept(ledger), 'after the crash');
    for (const batchId of ['one', 'two']) await after.deeds(batchId, deeds);
    assert.deepEqual([after.frames, after.position], [3, 6]);
    assert.deepEqual(await after.deeds('four', deeds), { batchId: 'four', frame: 3, first: 7, count: 2 });
  });

  it('goes on behind a batch whose answer was lost when it hands that in again', async () => {
    const ledger = openMemoryLedger();
    let isLost = true;
    const writer = await LedgerWriter.open(
      async () => ({
        ...kept(ledger),
        append: async (frame, options) => {
          const receipt = await ledger.append(frame, options);
          if (isLost) throw new InDoubtError(frame.batchId);
          return receipt;
        },
      }),
      'a test',
    );
    await assert.rejects(writer.deeds('one', deeds), InDoubtError);
    isLost = false;
    await writer.deeds('one', deeds);
    assert.deepEqual(await writer.deeds('two', deeds), { batchId: 'two', frame: 1, first: 3, count: 2 });
  });

  it('is in doubt after an error that says nothing of what is stored, and asks before it appends again', async () => {
    const ledger = openMemoryLedger();
    const asked: string[] = [];
    let isBroken = true;
    const whim: Ledger = {
      ...kept(ledger),
      append: async (frame, options) => {
        const receipt = await ledger.append(frame, options);
        if (isBroken) throw new TypeError('the answer made no sense');
        return receipt;
      },
      lookup: batchId => {
        asked.push(batchId);
        return ledger.lookup(batchId);
      },
    };
    const writer = await LedgerWriter.open(async () => whim, 'a test');
    await assert.rejects(writer.deeds('one', deeds), { name: 'InDoubtError', batchId: 'one' });
    isBroken = false;
    assert.deepEqual(await writer.deeds('two', deeds), { batchId: 'two', frame: 1, first: 3, count: 2 });
    assert.deepEqual(asked, ['one']);
  });

  it('takes an error for a refusal that says that nothing is stored', async () => {
    const ledger = openMemoryLedger();
    const refusing = { ...kept(ledger), append: () => Promise.reject(new LedgerUnavailableError('full')) };
    const writer = await LedgerWriter.open(async () => refusing, 'a test');
    await assert.rejects(writer.deeds('one', deeds), LedgerUnavailableError);
    await assert.rejects(writer.deeds('x'.repeat(100), deeds), LedgerUnavailableError);
  });

  it('lets go of a ledger of which it cannot learn how far it is', async () => {
    const ledger = openMemoryLedger();
    const head = () => Promise.reject(new LedgerUnavailableError('it does not answer'));
    await assert.rejects(
      LedgerWriter.open(async () => ({ ...kept(ledger), head }), 'a test'),
      LedgerUnavailableError,
    );
    assert.equal((await LedgerWriter.open(async () => ledger, 'the same test again')).frames, 0);
  });
});

/** The ledger, which stays open when its writer is closed. */
function kept(ledger: Ledger): Ledger {
  return {
    durability: ledger.durability,
    acquire: owner => ledger.acquire(owner),
    append: (frame, options) => ledger.append(frame, options),
    lookup: batchId => ledger.lookup(batchId),
    read: options => ledger.read(options),
    versions: streams => ledger.versions(streams),
    head: () => ledger.head(),
    close: async () => {},
  };
}
