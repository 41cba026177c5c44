import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMemoryLedger } from '../storage/ledgers/memory.ts';
import { Latecomers } from './latecomers.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { SpentKeys } from './spent-keys.ts';

async function late() {
  const ledger = openMemoryLedger();
  const writer = await LedgerWriter.open(async () => ledger, 'a test');
  const parts = { watcher: { voided() {} }, newId: () => 'void', now: () => 0, spent: new SpentKeys() };
  return { ledger, writer, latecomers: new Latecomers(parts, ['undone']) };
}

describe('batches that may turn up yet', () => {
  it('are shut out by a frame in which nothing happens', async () => {
    const { ledger, writer, latecomers } = await late();
    await latecomers.shutOut(writer, 'nothing');
    assert.equal((await ledger.head()).frames, 1);
    assert.equal(latecomers.expected, false);
  });

  it('are left to whoever looks after them now', async () => {
    const { ledger, writer, latecomers } = await late();
    await latecomers.end();
    await latecomers.shutOut(writer, 'nothing');
    assert.equal((await ledger.head()).frames, 0);
  });

  it('are shut out where nobody took them over after all', async () => {
    const { ledger, writer, latecomers } = await late();
    await latecomers.end();
    latecomers.resume();
    await latecomers.shutOut(writer, 'nothing');
    assert.equal((await ledger.head()).frames, 1);
  });
});
