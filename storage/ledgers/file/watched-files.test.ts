import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FaultLayer } from '../../../features/support/faults/fault-layer.ts';
import { frame } from '../contract-ledger.ts';
import { openFileLedger } from './file-ledger.ts';

const segment = '0000000000000000.seg';

it('tells every step that changes the disk before it is done, and reads without a word', async () => {
  const disk = new FaultLayer();
  const steps: string[] = [];
  disk.after = () => void steps.push('done');
  const ledger = await openFileLedger({ path: '/ledger', files: disk, onStep: step => steps.push(step) });
  const { epoch } = await ledger.acquire('me');
  steps.length = 0;
  await ledger.append(frame('first', ['lamp:1']), { epoch, expected: 0 });
  const appending = [
    `create ${segment}`,
    'done',
    'syncFolder ledger',
    'done',
    `write ${segment}`,
    'done',
    'done',
  ];
  assert.deepEqual(steps, appending);
  for await (const { frame: number } of ledger.read()) assert.equal(number, 0);
  assert.equal(steps.length, appending.length);
  disk.faultOf = ({ kind }) => (kind === 'write' ? { kind: 'refuse', code: 'ENOSPC' } : null);
  const late = ledger.append(frame('second', ['lamp:2']), { epoch, expected: 1 });
  await assert.rejects(late, { name: 'LedgerUnavailableError' });
  assert.deepEqual(steps.slice(appending.length), [
    `write ${segment}`,
    `truncate ${segment}`,
    'done',
    `sync ${segment}`,
    'done',
  ]);
});

it('ends where a step is not to be done: nothing of it happens', async () => {
  const disk = new FaultLayer();
  const onStep = (step: string) => {
    if (step.startsWith('write 0')) throw new Error('the end');
  };
  const ledger = await openFileLedger({ path: '/ledger', files: disk, onStep });
  const { epoch } = await ledger.acquire('me');
  const appended = ledger.append(frame('first', ['lamp:1']), { epoch, expected: 0 });
  await assert.rejects(appended, { name: 'InDoubtError', batchId: 'first' });
});
