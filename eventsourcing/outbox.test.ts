import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SatDown } from '../domain/postures.ts';
import { ann } from '../features/support/facts.ts';
import { openMemoryLedger } from '../storage/ledgers/memory.ts';
import { Latecomers } from './latecomers.ts';
import { LedgerWriter } from './ledger-writer.ts';
import type { LedgerWatcher } from './modes/mode.ts';
import { Outbox } from './outbox.ts';
import { SpentKeys } from './spent-keys.ts';

const nobody: LedgerWatcher = {
  appended: () => {},
  outbox: () => {},
  retrying: () => {},
  inDoubt: () => {},
  silent: () => {},
  heard: () => {},
  settled: () => {},
  voided: () => {},
  outboxFull: () => {},
  differ: () => {},
};
/** Between the last batch's arrival and the end of all that follows from it lie fewer turns than this. */
const mostTurns = 20;

describe('an outbox', () => {
  for (let turns = 0; turns < mostTurns; turns += 1)
    it(`empties itself when a batch comes ${turns} turns after another`, async () => {
      const writer = await LedgerWriter.open(async () => openMemoryLedger(), 'a test');
      const spent = new SpentKeys();
      const latecomers = new Latecomers({ watcher: nobody, newId: () => 'a void', now: () => 0, spent }, []);
      const persist = (work: () => Promise<void>) => work();
      const parts = { watcher: nobody, ticks: () => 0, persist, spent, latecomers };
      const outbox = new Outbox({ ...parts, writer: async () => writer }, []);
      outbox.push(waiting(outbox, 'one'));
      for (let turn = 0; turn < turns; turn += 1) await null;
      outbox.push(waiting(outbox, 'two'));
      await outbox.drained();
      assert.equal(outbox.size, 0);
      assert.equal(writer.frames, 2);
    });
});

function waiting(outbox: Outbox, batchId: string) {
  const deeds = [{ actor: ann, action: 'sit', at: 0, events: [SatDown({ who: ann })] }];
  return { key: outbox.nextKey(), record: { batchId, deeds, seal: null, genesis: null } };
}
