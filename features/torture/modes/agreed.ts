import assert from 'node:assert/strict';
import type { Config } from '../../../config/schema.ts';
import { readJournal } from '../../../eventsourcing/settle.ts';
import { openLedgerToRead } from '../../../server/main/event-sourcing.ts';
import { rebuildStore } from '../../../server/main/rebuild-store.ts';
import { openLmdb } from '../../../storage/primary/lmdb.ts';

/** Asserts, of a server that was stopped in good order, that nothing waits and that a rebuild gives the world that is stored. */
export async function assertAgreed(config: Config): Promise<void> {
  await assertNothingOpen(config);
  await assertOnce(config);
  const wish = { fromZero: true, write: false, dryRun: false, force: false };
  const watch = { signal: new AbortController().signal, onProgress: () => {}, passedOver: () => {} };
  const { report } = await rebuildStore(config, wish, watch);
  assert.equal(report.match, true, `a rebuild gives another world: ${JSON.stringify(report, null, 1)}`);
}

async function assertNothingOpen({ storage }: Config): Promise<void> {
  const store = await openLmdb({ path: storage.path, create: false });
  try {
    const { outbox, undo } = await readJournal(store);
    assert.deepEqual([outbox.length, undo.length], [0, 0], 'batches wait in the outbox, or to be settled');
  } finally {
    await store.close();
  }
}

/** No batch is in the ledger twice, and neither a frame nor a position is left out. */
async function assertOnce(config: Config): Promise<void> {
  const ledger = await openLedgerToRead(config);
  try {
    const batches = new Set<string>();
    let position = 0;
    for await (const { batchId, first, count, frame } of ledger.read()) {
      assert.equal(frame, batches.size);
      assert.equal(first, position + 1);
      position += count;
      batches.add(batchId);
      assert.equal(batches.size, frame + 1, `batch ${batchId} is there twice`);
    }
  } finally {
    await ledger.close();
  }
}
