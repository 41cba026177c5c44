import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FaultLayer } from '../../../features/support/faults/fault-layer.ts';
import type { Operation } from '../../../features/support/faults/faults.ts';
import type { Life } from '../../../features/torture/ledger/life.ts';
import { append, begin, readAll } from '../../../features/torture/ledger/life.ts';
import { frame } from '../contract-ledger.ts';

const first = frame('a', ['lamp:1']);
const second = frame('b', ['lamp:2']);
const third = frame('c', ['lamp:3']);

/** A ledger with one frame, on a disk that makes nothing durable any more, and what is asked of the disk from then on. */
async function failing(): Promise<[FaultLayer, Life, Operation[]]> {
  const disk = new FaultLayer();
  const life = await begin(disk, 1);
  await append(life, first, 0);
  const asked: Operation[] = [];
  disk.faultOf = operation => {
    asked.push(operation);
    return operation.kind === 'write' ? { kind: 'lose', code: 'EIO' } : null;
  };
  return [disk, life, asked];
}

it('never tries again to make durable what could not be: the batch is in doubt and nothing more is written', async () => {
  const [, life, asked] = await failing();
  await assert.rejects(append(life, second, 1), { name: 'InDoubtError', batchId: 'b' });
  for (const expected of [1, 2]) {
    await assert.rejects(append(life, third, expected), {
      name: 'FencedError',
      message: /batch b is stored/,
    });
  }
  await assert.rejects(life.ledger.acquire('again'), { name: 'FencedError' });
  await assert.rejects(life.ledger.lookup('b'), { name: 'InDoubtError', batchId: 'b' });
  assert.deepEqual(await life.ledger.lookup('a'), { batchId: 'a', frame: 0, first: 1, count: 1 });
  assert.equal(await life.ledger.lookup('c'), 'absent');
  assert.equal((await life.ledger.head()).frames, 1);
  assert.equal((await readAll(life.ledger)).length, 1);
  assert.deepEqual(
    asked.map(({ kind }) => kind),
    ['write'],
  );
});

it('takes a batch for not stored that found no room, once it is cut off for good', async () => {
  const [disk, life] = await failing();
  disk.faultOf = ({ kind }) => (kind === 'write' ? { kind: 'lose', code: 'ENOSPC' } : null);
  await assert.rejects(append(life, second, 1), { name: 'LedgerUnavailableError' });
  const everythingLeft = disk.powerLost(choices => choices - 1);
  for (const left of [disk.killed(), disk.powerLost(() => 0), everythingLeft]) {
    assert.equal(await (await begin(left, 2)).ledger.lookup('b'), 'absent');
  }
  disk.faultOf = () => null;
  await append(life, second, 1);
});

it('is in doubt about a batch that found no room and could not be cut off', async () => {
  for (const kind of ['truncate', 'sync'] as const) {
    const [disk, life] = await failing();
    disk.faultOf = operation => {
      if (operation.kind === kind) return { kind: 'refuse', code: 'EIO' };
      return operation.kind === 'write' ? { kind: 'lose', code: 'ENOSPC' } : null;
    };
    await assert.rejects(append(life, second, 1), { name: 'InDoubtError' });
    disk.faultOf = () => null;
    await assert.rejects(append(life, second, 1), { name: 'FencedError' });
  }
});

it('settles the batch when it is opened again: kept for good where it can be read, absent where it is gone', async () => {
  const [disk, life] = await failing();
  await assert.rejects(append(life, second, 1), { name: 'InDoubtError' });
  const afterKill = disk.killed();
  const next = await begin(afterKill, 2);
  assert.deepEqual(await next.ledger.lookup('b'), { batchId: 'b', frame: 1, first: 2, count: 1 });
  await append(next, third, 2);
  const last = await begin(
    afterKill.powerLost(() => 0),
    3,
  );
  assert.deepEqual(
    (await readAll(last.ledger)).map(({ batchId }) => batchId),
    ['a', 'b', 'c'],
  );
  const withoutIt = await begin(
    disk.powerLost(() => 0),
    2,
  );
  assert.equal(await withoutIt.ledger.lookup('b'), 'absent');
  await append(withoutIt, second, 1);
});

it('gives the lease back when it is closed in doubt, without calling the batch stored', async () => {
  const [disk, life] = await failing();
  await assert.rejects(append(life, second, 1), { name: 'InDoubtError' });
  disk.faultOf = () => null;
  await life.ledger.close();
  const next = await begin(
    disk.powerLost(() => 0),
    2,
  );
  assert.equal(await next.ledger.lookup('b'), 'absent');
});

it('writes nothing more either when the name of a new segment could not be made durable', async () => {
  const disk = new FaultLayer();
  const life = await begin(disk, 1);
  disk.faultOf = ({ kind }) => (kind === 'syncFolder' ? { kind: 'refuse', code: 'EIO' } : null);
  await assert.rejects(append(life, first, 0), { name: 'InDoubtError' });
  disk.faultOf = () => null;
  await assert.rejects(append(life, first, 0), { name: 'FencedError' });
  const next = await begin(disk.killed(), 2);
  await append(next, first, 0);
});
