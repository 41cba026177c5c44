import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readConfig } from '../../config/read-config.ts';
import type { Config } from '../../config/schema.ts';
import { goid } from '../../domain/ids.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import { LedgerWriter } from '../../eventsourcing/ledger-writer.ts';
import { rebuildWorldState } from '../../eventsourcing/rebuild.ts';
import { theTown } from '../../features/support/facts.ts';
import { openLmdb } from '../../storage/primary/lmdb.ts';
import { openLedger } from './event-sourcing.ts';
import { assertNothingLost, batchEndingAt, holdWorld, replaceWorld } from './replace-world.ts';

const never = new AbortController().signal;
let path: string;
let config: Config;
let ledger: Ledger;

beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'aevum-replace-'));
  ({ config } = readConfig({ flags: { 'storage.path': path }, env: {} }));
  ledger = await openLedger(config);
  const writer = await LedgerWriter.open(async () => ledger, 'the test');
  const deed = { actor: goid('world'), action: 'found', at: 1 };
  await writer.deeds('one', [{ ...deed, events: theTown.slice(0, 2) }]);
  await writer.deeds('two', [{ ...deed, events: theTown.slice(2) }]);
  await writer.close();
  ledger = await openLedger(config);
});
afterEach(async () => {
  await ledger.close();
  rmSync(path, { recursive: true });
});

describe('world and ledger, while a store is replaced', () => {
  it('are held, so that nobody else gets them, and given back', async () => {
    const hold = await holdWorld(config, ledger);
    const other = await openLedger(config);
    await assert.rejects(other.acquire('a server'), /in use by "aevum rebuild", process \d+/);
    await assert.rejects(holdWorld(config, other), /the world in \S+ is in use by "aevum rebuild"/);
    await hold.release();
    await (await holdWorld(config, other)).release();
    await other.close();
  });

  it('are both left alone where one of them is held', async () => {
    const other = await openLedger(config);
    const lease = await other.acquire('a server');
    await assert.rejects(holdWorld(config, ledger), /in use by a server/);
    await lease.release();
    await other.close();
    await (await holdWorld(config, ledger)).release();
  });
});

describe('a store that is replaced', () => {
  it('is as it was where it is broken off, or where what was built is not right', async () => {
    await (await openLmdb({ path, create: true })).close();
    const rebuilt = await rebuildWorldState({ ledger });
    const before = readdirSync(path).sort();
    const aborted = AbortSignal.abort(new Error('enough'));
    await assert.rejects(replaceWorld(config, rebuilt, { mark: 'two', signal: aborted }), /enough/);
    const wrong = { ...rebuilt, stateHash: '00' };
    await assert.rejects(
      replaceWorld(config, wrong, { mark: 'two', signal: never }),
      /the state hash [0-9a-f]+ and not 00; the old one stays\.$/,
    );
    assert.deepEqual(readdirSync(path).sort(), before);
    assert.match(
      (await replaceWorld(config, rebuilt, { mark: 'two', signal: never })) ?? '',
      /before-rebuild-/,
    );
  });

  it('is marked with the batch that ends there, and with none inside a batch', async () => {
    assert.equal(await batchEndingAt(ledger, 2), 'one');
    assert.equal(await batchEndingAt(ledger, theTown.length), 'two');
    assert.equal(await batchEndingAt(ledger, 1), null);
    assert.equal(await batchEndingAt(ledger, 99), null);
  });

  it('loses nothing where all of it is in the ledger', async () => {
    const objects = [...(await rebuildWorldState({ ledger })).world.objects()];
    const stored = { state: 'there', objects, mark: 'two', waiting: ['one'] } as const;
    await assertNothingLost(ledger, stored);
    await assertNothingLost(ledger, { state: 'absent' });
    await assertNothingLost(ledger, { ...stored, objects: [], mark: null });
    await assert.rejects(assertNothingLost(ledger, { ...stored, mark: 'elsewhere' }), /without this ledger/);
    await assert.rejects(
      assertNothingLost(ledger, { ...stored, waiting: ['one', 'three'] }),
      /\(2 wait in its outbox\)/,
    );
  });
});
