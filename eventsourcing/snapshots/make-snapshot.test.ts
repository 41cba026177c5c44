import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { apple } from '../../features/support/facts.ts';
import { Recorder } from '../contract-recorded.ts';
import { headOf, ledgerOf, SmallRun } from '../contract-small-run.ts';
import { makeSnapshot } from './make-snapshot.ts';

let run: SmallRun;

beforeEach(() => {
  run = new SmallRun();
});
afterEach(() => run.end());

describe('a snapshot of a ledger', () => {
  it('is made once for a position, and again where that one is of no use', async () => {
    const { outcome, position, objects, bytes } = await run.keep();
    assert.deepEqual([outcome, position, objects], ['written', 8, 7]);
    assert.equal((await run.snapshots.read(8)).length, bytes);
    assert.equal((await run.keep()).outcome, 'already there');
    await writeFile(join(run.folder, '0000000000000008.snapshot'), 'nothing');
    assert.equal((await run.keep()).outcome, 'written');
  });

  it('is not made where nothing has happened', async () => {
    const ledger = ledgerOf(new Recorder());
    const made = await makeSnapshot({ ledger, snapshots: run.snapshots, now: () => 0 });
    assert.equal(made.outcome, 'nothing there');
  });

  it('takes away those that are not needed any more', async () => {
    const made = [await run.keep(1)];
    for (let at = 2; at < 5; at += 1) {
      if (at % 2) run.drop();
      else run.take();
      made.push(await run.keep(at));
    }
    assert.deepEqual(
      made.map(({ removed }) => removed),
      [[], [], [], [8]],
    );
    assert.deepEqual(
      (await run.snapshots.list()).map(it => it.position),
      [11, 10, 9],
    );
  });

  it('is made of the moment at which the living world was looked at, and only where the two are one', async () => {
    const world = await run.world();
    const head = headOf(run.recorder);
    run.take();
    const options = { ledger: run.ledger, snapshots: run.snapshots, now: () => 0 };
    const altered = [...world.objects()].map(it => (it.goid === apple ? { ...it, name: 'pear' } : it));
    const differ = /another world at position 8 than the one in the store: 1 objects differ \(apple: name\)/;
    await assert.rejects(makeSnapshot({ ...options, living: { objects: altered, head } }), differ);
    assert.deepEqual(await run.snapshots.list(), []);
    const made = await makeSnapshot({ ...options, living: { objects: [...world.objects()], head } });
    assert.deepEqual([made.outcome, made.position], ['written', 8]);
    assert.equal((await run.rebuild()).began, 8);
  });
});
