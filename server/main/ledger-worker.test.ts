import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readConfig } from '../../config/read-config.ts';
import type { Config } from '../../config/schema.ts';
import { goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Head } from '../../eventsourcing/ledger.ts';
import { LedgerWriter } from '../../eventsourcing/ledger-writer.ts';
import { anItem, apple, quay, theTown } from '../../features/support/facts.ts';
import { worldOf } from '../../features/support/specification.ts';
import { openLedger, snapshotsOf } from './event-sourcing.ts';
import type { LedgerWish } from './ledger-work.ts';
import { LedgerWorkError, workBeside } from './ledger-worker.ts';

const things = Array.from({ length: 600 }, (_, at) => anItem(goid(`thing ${at}`), quay));
const facts = [...theTown, anItem(apple, quay), ...things];
const objects = [...worldOf(facts).objects()];
const path = mkdtempSync(join(tmpdir(), 'aevum-worker-'));
const never = new AbortController().signal;
let config: Config;
let head: Head;

before(async () => {
  ({ config } = readConfig({ flags: { 'storage.path': path }, env: {} }));
  const ledger = await openLedger(config);
  const writer = await LedgerWriter.open(async () => ledger, 'the test');
  await writer.deeds('one', [{ actor: goid('world'), action: 'found', at: 1, events: facts }]);
  head = await ledger.head();
  await writer.close();
});
after(() => rmSync(path, { recursive: true }));

function work(what: LedgerWish['do'], living: readonly GameObject[] = objects, signal = never) {
  return workBeside({ do: what, config, head }, { objects: living, signal });
}

describe('work on the ledger in a thread of its own', () => {
  it('compares the living world with the one that the ledger makes', async () => {
    const answer = await work('compare');
    assert.ok(answer.did === 'compare');
    const { match, events, position, primaryHash, stateHash } = answer.report;
    assert.deepEqual([match, events, position, primaryHash], [true, facts.length, facts.length, stateHash]);
  });

  it('names what is not the same', async () => {
    const answer = await work(
      'compare',
      objects.map(it => (it.goid === apple ? { ...it, name: 'pear' } : it)),
    );
    assert.ok(answer.did === 'compare');
    const { match, differing, differences } = answer.report;
    assert.deepEqual([match, differing, differences[0]?.object.goid], [false, 1, apple]);
  });

  it('keeps a snapshot, and begins with it the next time; one that is damaged is told of', async () => {
    const answer = await work('snapshot');
    assert.ok(answer.did === 'snapshot');
    assert.deepEqual([answer.made.outcome, answer.made.objects], ['written', objects.length]);
    const next = await work('compare');
    assert.ok(next.did === 'compare');
    assert.equal(next.report.began, facts.length);
    await snapshotsOf(config).write(facts.length, [Buffer.from('x')]);
    assert.match(
      (await work('compare')).passedOver.join(),
      /^\d+: its bytes are not those that were written$/,
    );
  });

  it('keeps no snapshot of a world that the ledger does not make', async () => {
    await assert.rejects(work('snapshot', objects.slice(1)), error => {
      assert.ok(error instanceof LedgerWorkError);
      assert.match(error.message, /another world/);
      return true;
    });
  });

  it('is broken off when the server stops', async () => {
    const controller = new AbortController();
    const working = work('compare', objects, controller.signal);
    controller.abort();
    await assert.rejects(working, /it was broken off/);
    await assert.rejects(work('compare', objects, AbortSignal.abort()), LedgerWorkError);
  });
});
