import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { SmallRun } from '../contract-small-run.ts';
import { MerkleRoot } from '../merkle/root.ts';
import { decodeSnapshot } from '../snapshots.ts';
import { makeSnapshot } from './make-snapshot.ts';
import { noShelf } from './shelf.ts';
import type { StagedOptions } from './stages.ts';
import { rebuildInStages } from './stages.ts';

let run: SmallRun;

beforeEach(() => {
  run = new SmallRun();
  for (let at = 0; at < 10; at += 1) {
    run.take();
    run.drop();
  }
});
afterEach(() => run.end());

function staged(options: Partial<StagedOptions> = {}) {
  return rebuildInStages({
    ...{ ledger: run.ledger, snapshots: run.snapshots, now: () => 0, every: 5 },
    ...options,
  });
}

async function kept(): Promise<number[]> {
  return (await run.snapshots.list()).map(({ position }) => position);
}

describe('a rebuild in stages', () => {
  it('makes the same world as one from zero, and keeps the newest stages', async () => {
    const inStages = await staged();
    const atOnce = await run.rebuild({ snapshots: noShelf });
    assert.deepEqual([inStages.stateHash, inStages.versions], [atOnce.stateHash, atOnce.versions]);
    assert.deepEqual([inStages.began, inStages.position, atOnce.position], [25, 28, 28]);
    assert.deepEqual(await kept(), [25, 20, 15]);
  });

  it('goes on where it was broken off', async () => {
    const controller = new AbortController();
    const onProgress = ({ position }: { position: number }) => {
      if (position >= 20) controller.abort(new Error('enough'));
    };
    await assert.rejects(staged({ signal: controller.signal, onProgress }), /enough/);
    const before = await kept();
    assert.equal(before[0], 20);
    const seen: number[] = [];
    const { position } = await staged({ onProgress: it => void seen.push(it.position - it.events) });
    assert.equal(position, 28);
    assert.equal(Math.min(...seen), 20);
  });

  it('keeps what a snapshot of that moment would be', async () => {
    await staged();
    const { header } = decodeSnapshot(await run.snapshots.read(25));
    const short = new SmallRun();
    for (let at = 0; at < 17; at += 1)
      if (at % 2) short.drop();
      else short.take();
    await makeSnapshot({ ledger: short.ledger, snapshots: short.snapshots, now: () => 0 });
    const tree = new MerkleRoot();
    for await (const { leaf } of short.ledger.read()) tree.append(leaf);
    const root = Buffer.from(tree.root()).toString('hex');
    assert.deepEqual(header, { ...decodeSnapshot(await short.snapshots.read(25)).header, root });
    short.end();
  });

  it('keeps nothing of a short way, nor behind the place that is wanted', async () => {
    await staged({ every: 28 });
    assert.deepEqual(await kept(), []);
    await staged({ to: { position: 16 } });
    assert.deepEqual(await kept(), [15, 10, 5]);
  });

  it('ends no stage before a frame without events, which may undo the one before it', async () => {
    const other = new SmallRun();
    other.take();
    await other.seal();
    other.drop();
    other.take();
    await rebuildInStages({ ledger: other.ledger, snapshots: run.snapshots, now: () => 0, every: 1 });
    assert.deepEqual(await kept(), [10, 9, 8]);
    // The seal is the fourth frame, and belongs to what came before it.
    assert.equal(decodeSnapshot(await run.snapshots.read(9)).header.frames, 4);
    other.end();
  });

  it('goes on without stages where they cannot be written, and says so', async () => {
    const full = Object.assign(new Error('no space left'), { syscall: 'write' });
    const passed: number[] = [];
    const { position, began } = await staged({
      snapshots: { ...run.snapshots, write: () => Promise.reject(full) },
      passedOver: at => void passed.push(at),
    });
    assert.deepEqual([position, began, passed], [28, 0, [5]]);
  });

  it('ends with a mistake that is none of the disk', async () => {
    const snapshots = { ...run.snapshots, write: () => Promise.reject(new TypeError('wrong')) };
    await assert.rejects(staged({ snapshots }), /wrong/);
  });
});
