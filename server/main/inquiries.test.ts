import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../../config/read-config.ts';
import { goid } from '../../domain/ids.ts';
import { World } from '../../domain/world.ts';
import { journalKeys } from '../../eventsourcing/journal-keys.ts';
import type { Ledger } from '../../eventsourcing/ledger.ts';
import { LedgerWriter } from '../../eventsourcing/ledger-writer.ts';
import { anItem, ann, aPlayer, apple, quay, theTown } from '../../features/support/facts.ts';
import type { LogLine } from '../../features/support/log-line.ts';
import { noLedger } from '../../features/support/no-ledger.ts';
import { worldOf } from '../../features/support/specification.ts';
import { openMemoryLedger } from '../../storage/ledgers/memory.ts';
import { openMemory } from '../../storage/primary/memory.ts';
import { createLog } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { Inquiries } from './inquiries.ts';
import type { LedgerAnswer } from './ledger-work.ts';
import { ledgerWork } from './ledger-work.ts';

const facts = [...theTown, ...aPlayer(ann, quay), anItem(apple, quay)];
const { config } = readConfig({
  flags: { 'storage.path': '/nowhere' },
  env: {},
});

/** A desk over a world of a few things, its ledger in memory. */
async function desk({
  marked = true,
  off = false,
  work,
}: {
  marked?: boolean;
  off?: boolean;
  work?: () => Promise<LedgerAnswer>;
} = {}) {
  const ledger: Ledger = openMemoryLedger();
  const writer = await LedgerWriter.open(async () => ledger, 'the test');
  await writer.deeds('one', [{ actor: ann, action: 'try', at: 0, events: facts }]);
  const primary = openMemory();
  if (marked) await primary.restore(new Map(), new Map([[journalKeys.mark, Buffer.from('one')]]));
  const world = worldOf(facts);
  const told: string[] = [];
  const log: LogLine[] = [];
  const metrics = createMetrics({ verbs: [], sessions: () => 0, objects: () => 0, ledger: noLedger });
  const inquiries = new Inquiries({
    ...{ config, primary, metrics },
    manager: {
      world,
      capture: work => work([...world.objects()]),
    },
    log: createLog('info', { write: line => void log.push(JSON.parse(line)) }),
    ledger: () => (off ? undefined : ledger),
    tell: (_player, ...lines) => void told.push(...lines),
    work: work ?? ((wish, { objects }) => ledgerWork(wish, { ledger, objects })),
    pause: async () => {},
  });
  const count = async (name: string) =>
    (await metrics.text())
      .split('\n')
      .filter(line => line.startsWith(`aevum_${name}`) && !line.startsWith('#'));
  return { inquiries, told, log, count, world };
}

describe('an admin who asks of the ledger', () => {
  it('reads that the world is as the ledger makes it, and the metrics tell how fast that was', async () => {
    const { inquiries, told, count } = await desk();
    await inquiries.ask({ do: 'rebuild', by: ann });
    assert.match(
      told.join('\n'),
      /^The ledger makes the world as it is: state hash [0-9a-f]{64}\.\n8 events up to position 8 were replayed in 0\.\d seconds\.$/,
    );
    assert.match((await count('replay_events_per_second')).join(), / [1-9]/);
  });

  it('reads what is not the same', async () => {
    const { inquiries, told, world } = await desk();
    const { goid: id } = world.get(apple) ?? assert.fail('there is an apple');
    World.prototype.replace.call(world, id, { ...world.get(apple)!, name: 'pear' });
    await inquiries.ask({ do: 'rebuild', by: ann });
    assert.equal(told[0], 'The ledger makes another world: 1 objects differ.');
    assert.match(
      told[1] ?? '',
      /^ {2}apple: the ledger never had it so; then GameObjectCreated at position 8 \(try by Ann, 1970-/,
    );
    assert.equal(told[2], '    name: "apple" in the ledger, "pear" in the store');
  });

  it('reads that the ledger is behind, off or busy, and whatever else goes wrong', async () => {
    const behind = await desk({ marked: false });
    await behind.inquiries.ask({ do: 'rebuild', by: ann });
    assert.deepEqual(behind.told, ['The ledger does not catch up with the world; try again later.']);
    const off = await desk({ off: true });
    await off.inquiries.ask({ do: 'rebuild', by: ann });
    await off.inquiries.ask({ do: 'tell-history', of: apple, page: 1, by: ann });
    assert.deepEqual(
      new Set(off.told),
      new Set(['There is no ledger to look into: eventSourcing.mode is off.']),
    );
    const busy = await desk();
    await Promise.all([1, 2].map(() => busy.inquiries.ask({ do: 'rebuild', by: ann })));
    assert.equal(busy.told[0], 'A rebuild is under way already.');
    const broken = await desk({ work: () => Promise.reject(new Error('the thread is gone')) });
    await broken.inquiries.ask({ do: 'rebuild', by: ann });
    assert.deepEqual(broken.told, ['The ledger could not be looked into: the thread is gone.']);
    assert.equal(broken.log[0]?.msg, 'the ledger could not be looked into');
  });

  it('reads the history of what is gone by its id', async () => {
    const { inquiries, told } = await desk();
    await inquiries.ask({ do: 'tell-history', of: goid('nobody'), page: 1, by: ann });
    await inquiries.ask({ do: 'tell-history', of: apple, page: 1, by: ann });
    assert.equal(told[0], 'The ledger says nothing of nobody.');
    assert.match(told[2] ?? '', /^8 {2}1970-01-01 00:00:00 {2}try by Ann: GameObjectCreated \(/);
  });
});

describe('the snapshot job', () => {
  const made = { outcome: 'written', position: 8, objects: 7, events: 8, bytes: 5, removed: [] } as const;
  const snapshot = { did: 'snapshot', made, seconds: 2, passedOver: ['3: damaged'] } as const;

  it('counts what it made and what it passed over', async () => {
    const { inquiries, count, log } = await desk({ work: async () => snapshot });
    await inquiries.snapshot();
    assert.deepEqual(await count('snapshot_operations_total'), [
      'aevum_snapshot_operations_total{operation="load",outcome="failed"} 1',
      'aevum_snapshot_operations_total{operation="write",outcome="ok"} 1',
    ]);
    assert.deepEqual(await count('replay_events_per_second'), ['aevum_replay_events_per_second 4']);
    assert.deepEqual(
      log.map(({ msg }) => msg),
      ['a snapshot is not used', 'snapshot'],
    );
  });

  it('counts what it could not make', async () => {
    const { inquiries, count, log } = await desk({ work: () => Promise.reject(new Error('full')) });
    await inquiries.snapshot();
    assert.deepEqual(await count('snapshot_operations_total'), [
      'aevum_snapshot_operations_total{operation="write",outcome="failed"} 1',
    ]);
    assert.equal(log[0]?.msg, 'no snapshot could be made');
  });

  it('makes none of a ledger that is off or behind', async () => {
    for (const ground of [{ off: true }, { marked: false }]) {
      const { inquiries, log } = await desk(ground);
      await inquiries.snapshot();
      assert.equal(log[0]?.msg, 'no snapshot was made: the ledger is off or behind');
    }
  });
});
