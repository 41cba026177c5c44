import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../domain/ids.ts';
import { ItemDropped, ItemGiven, ItemTaken } from '../domain/items.ts';
import { firstDay } from '../features/support/first-day.ts';
import { Recorder } from './contract-recorded.ts';
import type { About, Page } from './history.ts';
import { historyOf } from './history.ts';

const [ann, bob, rope, quay] = [goid('Ann'), goid('Bob'), goid('rope'), goid('quay')];

function recorderOf(): Recorder {
  const recorder = new Recorder();
  recorder.deeds(firstDay);
  recorder.deeds([ItemTaken({ item: rope, by: ann, from: quay })]);
  recorder.deeds([ItemDropped({ item: rope, by: ann, to: quay })]);
  recorder.entry({ kind: 'void', batchId: 'batch 2', at: 1 });
  recorder.deeds([ItemGiven({ item: rope, by: ann, to: bob })]);
  recorder.entry({ kind: 'seal', stateHash: '', objects: 0, at: 1 });
  return recorder;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function found(about: About, page?: Page, recorder = recorderOf()) {
  return (await all(historyOf(recorder, about, page))).map(({ position, type }) => `${position} ${type}`);
}

const first = firstDay.length + 1;

describe('the history of a thing', () => {
  it('tells what befell it from its making on, without what was undone', async () => {
    const made = firstDay.findIndex(({ data }) => 'goid' in data && data.goid === rope) + 1;
    assert.deepEqual(await found(rope), [
      `${made} GameObjectCreated`,
      `${first} ItemTaken`,
      `${first + 2} ItemGiven`,
    ]);
  });

  it('tells who did it, when, how, and what exactly', async () => {
    const [taken] = await all(historyOf(recorderOf(), rope, { after: first - 1, limit: 1 }));
    assert.deepEqual(taken, {
      ...{ actor: ann, action: 'try', at: 1001, correlation: 'c1', position: first },
      ...{ stream: rope, version: 2, type: 'ItemTaken', data: { item: rope, by: ann, from: quay } },
    });
  });

  it('has every event that names it, whoever it happened to', async () => {
    const befell = await found(bob);
    assert.equal(befell.at(-1), `${first + 2} ItemGiven`);
    assert.ok(befell.includes(`${firstDay.findIndex(it => it.stream === bob) + 1} PlayerCreated`));
  });

  it('comes in pages', async () => {
    const whole = await found(rope);
    const pages: string[] = [];
    for (let after = 0; ; ) {
      const page = await found(rope, { after, limit: 1 });
      if (page.length === 0) break;
      pages.push(...page);
      after = Number(page[0]?.split(' ')[0]);
    }
    assert.deepEqual(pages, whole);
    assert.deepEqual(await found(rope, { limit: 0 }), []);
  });

  it('is empty for what there never was', async () => {
    assert.deepEqual(await found(goid('moon')), []);
    assert.deepEqual(await found(rope, {}, new Recorder()), []);
  });

  it('can be asked for by anything else', async () => {
    assert.deepEqual(await found(({ type }) => type === 'ItemTaken'), [`${first} ItemTaken`]);
  });

  it('knows a thing whose id has to be written with marks of escape', async () => {
    const odd = goid('the "rope"\n\ud800');
    const recorder = new Recorder();
    recorder.deeds([ItemTaken({ item: odd, by: ann, from: quay })]);
    assert.deepEqual(await found(odd, {}, recorder), ['1 ItemTaken']);
  });

  it('tells old events as they are called today', async () => {
    const recorder = new Recorder();
    const data = { player: ann, name: 'Ann', gender: 'she', tier: 'player', room: quay };
    const old = { type: 'PlayerCreated', schemaVersion: 1, stream: ann, version: 1, data };
    recorder.entry({ kind: 'deeds', deeds: [{ ...recorder.deed([]), events: [old] }] });
    const [happening] = await all(historyOf(recorder, ann));
    assert.equal(happening?.data.capacity, 40);
  });

  it('can be called off', async () => {
    const recorder = recorderOf();
    const signals: unknown[] = [];
    const ledger = {
      read(options?: object) {
        signals.push(options);
        return recorder.read(options);
      },
    };
    const { signal } = new AbortController();
    await all(historyOf(ledger, rope, { signal }));
    assert.deepEqual(signals, [{ after: 0, signal }]);
  });
});
