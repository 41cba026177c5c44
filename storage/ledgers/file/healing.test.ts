import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SatDown } from '../../../domain/postures.ts';
import { LedgerConnection } from '../../../eventsourcing/ledger-connection.ts';
import { ann } from '../../../features/support/facts.ts';
import { FaultLayer } from '../../../features/support/faults/fault-layer.ts';
import type { Fault } from '../../../features/support/faults/faults.ts';
import { openFileLedger } from './file-ledger.ts';
import type { Processes } from './processes.ts';

const deeds = [{ actor: ann, action: 'sit', at: 0, events: [SatDown({ who: ann })] }];
/** One process, which is never gone. */
const processes: Processes = {
  self: async () => ({ pid: 1, host: 'host', boot: 'boot', start: '1' }),
  mayRun: async () => true,
};

/** The ledger of a server with one batch in it, on a disk that can fail. */
async function serverOn(disk: FaultLayer) {
  const connection = new LedgerConnection(
    () => openFileLedger({ path: '/ledger', files: disk, processes }),
    'the server',
  );
  const writer = await connection.writer();
  await writer.deeds('one', deeds);
  return { connection, writer };
}

/** The first write goes wrong like this, and all else works. */
function once(fault: Fault) {
  let isOver = false;
  return ({ kind }: { readonly kind: string }) => {
    if (isOver || kind !== 'write') return null;
    isOver = true;
    return fault;
  };
}

async function batchesAfterPowerLoss(disk: FaultLayer): Promise<string[]> {
  const left = disk.powerLost(() => 0);
  const ledger = await openFileLedger({ path: '/ledger', files: left, processes, readOnly: true });
  const batches: string[] = [];
  for await (const { batchId } of ledger.read()) batches.push(batchId);
  return batches;
}

describe('a file ledger whose disk failed once', () => {
  it('keeps a batch that can be read, durably this time, and goes on with a new epoch', async () => {
    const disk = new FaultLayer();
    const { writer } = await serverOn(disk);
    disk.faultOf = once({ kind: 'lose', code: 'EIO' });
    await assert.rejects(writer.deeds('two', deeds), { name: 'InDoubtError', batchId: 'two' });
    const epoch = writer.epoch;
    assert.deepEqual(await writer.lookup('two'), { batchId: 'two', frame: 1, first: 2, count: 1 });
    assert.ok(writer.epoch > epoch);
    assert.deepEqual(await batchesAfterPowerLoss(disk), ['one', 'two']);
    await writer.deeds('three', deeds);
    assert.deepEqual(await batchesAfterPowerLoss(disk), ['one', 'two', 'three']);
  });

  it('cuts off what there is of a batch that cannot be read', async () => {
    const disk = new FaultLayer();
    const { writer } = await serverOn(disk);
    let writes = 0;
    disk.faultOf = ({ kind }) => {
      if (kind !== 'write') return null;
      writes += 1;
      if (writes === 1) return { kind: 'shorten', bytes: 100 };
      return writes === 2 ? { kind: 'refuse', code: 'EIO' } : null;
    };
    await assert.rejects(writer.deeds('two', deeds), { name: 'InDoubtError' });
    assert.equal(await writer.lookup('two'), 'absent');
    await writer.deeds('three', deeds);
    assert.deepEqual(await batchesAfterPowerLoss(disk), ['one', 'three']);
  });

  it('asks and heals by itself before the next batch', async () => {
    const disk = new FaultLayer();
    const { writer } = await serverOn(disk);
    disk.faultOf = once({ kind: 'lose', code: 'EIO' });
    await assert.rejects(writer.deeds('two', deeds), { name: 'InDoubtError' });
    // What the outbox does: the same batch again.
    assert.deepEqual(await writer.deeds('two', deeds), { batchId: 'two', frame: 1, first: 2, count: 1 });
    assert.deepEqual(await batchesAfterPowerLoss(disk), ['one', 'two']);
  });

  it('stays in doubt while the disk fails, and heals when it works again', async () => {
    const disk = new FaultLayer();
    const { writer } = await serverOn(disk);
    disk.faultOf = ({ kind }) => (kind === 'write' ? { kind: 'lose', code: 'EIO' } : null);
    await assert.rejects(writer.deeds('two', deeds), { name: 'InDoubtError' });
    for (let tries = 0; tries < 3; tries += 1) await assert.rejects(writer.lookup('two'), /EIO/);
    await assert.rejects(writer.deeds('three', deeds), /EIO/);
    disk.faultOf = ({ kind }) => (kind === 'link' ? { kind: 'refuse', code: 'EIO' } : null);
    await assert.rejects(writer.lookup('two'), /EIO/);
    disk.faultOf = () => null;
    assert.notEqual(await writer.lookup('two'), 'absent');
    await writer.deeds('three', deeds);
    assert.deepEqual(await batchesAfterPowerLoss(disk), ['one', 'two', 'three']);
  });
});

describe('a ledger that could not be given back', () => {
  it('is given back before it is opened again in the same process', async () => {
    const disk = new FaultLayer();
    const { connection } = await serverOn(disk);
    disk.faultOf = ({ kind }) =>
      kind === 'write' || kind === 'rename' ? { kind: 'refuse', code: 'ENOSPC' } : null;
    await assert.rejects(connection.close(), /ENOSPC/);
    assert.deepEqual([connection.position, connection.ledger], [null, undefined]);
    await assert.rejects(connection.writer(), /ENOSPC/);
    disk.faultOf = once({ kind: 'refuse', code: 'ENOSPC' });
    await assert.rejects(connection.close(), /ENOSPC/);
    const writer = await connection.writer();
    await writer.deeds('two', deeds);
    await connection.close();
    assert.deepEqual(await batchesAfterPowerLoss(disk), ['one', 'two']);
  });
});
