import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { GameObject } from '../domain/object.ts';
import { ann, apple } from '../features/support/facts.ts';
import { agrees, assertAgreement, WorldsDifferError } from './agreement.ts';
import { Recorder } from './contract-recorded.ts';
import { ledgerOf, SmallRun } from './contract-small-run.ts';
import { encodeFrame } from './frames.ts';
import { EmptyPrimaryError } from './ledger-errors.ts';
import { hashOfObjects } from './state-hash.ts';
import { UnknownVersionError } from './upcasting.ts';

let run: SmallRun;

beforeEach(() => {
  run = new SmallRun();
});
afterEach(() => run.end());

const asked = (objects: readonly GameObject[]) =>
  assertAgreement({ ledger: run.ledger, snapshots: run.snapshots, objects });
const objects = async () => [...(await run.world()).objects()];
const altered = async () => (await objects()).map(it => (it.goid === apple ? { ...it, name: 'pear' } : it));

describe('ledger and store', () => {
  it('agree where the world is what the ledger makes, with a seal at its end or without', async () => {
    await asked(await objects());
    await run.seal();
    await asked(await objects());
    await run.keep();
    run.take();
    await asked(await objects());
  });

  it('agree where nothing is in either', async () => {
    await assertAgreement({ ledger: ledgerOf(new Recorder()), objects: [] });
  });

  it('do not agree where an object is another, is missing or is too many, and each is named', async () => {
    await run.seal();
    const all = await objects();
    const more = { ...all[0]!, goid: ann, name: 'Ann II' };
    const pear = await altered();
    await assert.rejects(asked(pear), error => {
      assert.ok(error instanceof WorldsDifferError);
      assert.equal(error.position, 8);
      assert.match(error.message, /1 objects differ \(apple: name\)\. "npx aevum rebuild" shows more/);
      return true;
    });
    await assert.rejects(asked(all.filter(it => it.goid !== apple)), /apple is only in the ledger/);
    await assert.rejects(
      asked([...all.filter(it => it.goid !== ann), { ...more, goid: apple }]),
      WorldsDifferError,
    );
    run.take();
    await assert.rejects(asked(all), /apple: container/);
  });

  it('do not agree where the ledger goes on in a form that is not known yet, even where a seal says so', async () => {
    const before = await objects();
    const { recorder } = run;
    const newer = { type: 'ItemTaken', schemaVersion: 99, stream: apple, version: 2, data: { item: apple } };
    recorder.append(
      encodeFrame('newer', { kind: 'deeds', deeds: [{ ...recorder.deed([]), events: [newer] }] }),
    );
    recorder.entry({ kind: 'seal', stateHash: hashOfObjects(before), objects: before.length, at: 1 });
    await assert.rejects(asked(before), UnknownVersionError);
  });

  it('where the ledger follows, it is told and begins anew, but never with nothing', async () => {
    const differ: string[] = [];
    const watcher = { differ: (error: Error) => void differ.push(error.name) };
    const held = { ledger: run.ledger, watcher };
    assert.equal(await agrees({ ...held, objects: await objects() }), true);
    assert.equal(await agrees({ ...held, objects: await altered() }), false);
    await assert.rejects(agrees({ ...held, objects: [] }), EmptyPrimaryError);
    const sound = await objects();
    await run.seal('00');
    assert.equal(await agrees({ ...held, objects: sound }), false);
    assert.deepEqual(differ, ['WorldsDifferError', 'SealMismatchError']);
  });

  it('where the ledger follows, what cannot be read stops it all the same', async () => {
    run.recorder.append({ batchId: 'x', events: [], eventsRoot: new Uint8Array(32), body: Buffer.from('?') });
    const watcher = { differ: () => assert.fail('nothing differs') };
    await assert.rejects(agrees({ ledger: run.ledger, watcher, objects: [] }), /not JSON/);
  });
});
