import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dehydrate } from '../domain/dehydrate.ts';
import type { EventType } from '../domain/event.ts';
import { eventTypes } from '../domain/events.ts';
import { goid } from '../domain/ids.ts';
import { World } from '../domain/world.ts';
import { everyEvent } from './contract-every-event.ts';
import { Recorder } from './contract-recorded.ts';
import { decodeFrame } from './frames.ts';
import { past } from './past.ts';
import { replay, shippedUpcasting } from './replay.ts';
import { hashOfObjects } from './state-hash.ts';

const folder = join(import.meta.dirname, 'golden');

/** One form that an event has or had: its fields, and one such event as it was stored. */
interface Golden {
  readonly type: string;
  readonly schemaVersion: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
  /** A frame's body with that one event. */
  readonly body: string;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

/** A frame as a ledger gives it back. */
function stored(body: string, count = 1, recorder = new Recorder()) {
  const events = Array.from({ length: count }, () => ({ stream: goid('any'), version: 1 }));
  const frame = { batchId: `batch ${recorder.frames.length}`, events, eventsRoot: new Uint8Array(32) };
  return recorder.append({ ...frame, body: Buffer.from(body) });
}

function fieldsOf(type: EventType): Record<string, string> {
  return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, field.name]));
}

/** What the golden file of a type's present form has to say. */
function goldenOf(type: EventType): Golden {
  const example = everyEvent.find(event => event.type === type.type);
  assert.ok(example, `eventsourcing/contract-every-event.ts has no ${type.type}: let one happen there`);
  const { body } = new Recorder().deeds([example]);
  const { type: name, schemaVersion, data } = example;
  return {
    type: name,
    schemaVersion,
    fields: fieldsOf(type),
    data: { ...data },
    body: Buffer.from(body).toString(),
  };
}

describe('the golden files', () => {
  for (const type of eventTypes.values()) {
    const name = `${type.type}.v${type.schemaVersion}.json`;

    it(`hold ${type.type} in its present form, version ${type.schemaVersion}`, () => {
      const wanted = goldenOf(type);
      if (!existsSync(join(folder, name)))
        assert.fail(
          `eventsourcing/golden/${name} is missing; write this into it:\n${JSON.stringify(wanted, null, 2)}`,
        );
      assert.deepEqual(
        fieldsOf(type),
        read<Golden>(name).fields,
        `the fields of ${type.type} have changed: what was shipped keeps its form. ` +
          `Make it version ${type.schemaVersion + 1}, and add an upcaster to eventsourcing/past.ts`,
      );
    });

    it(`have every version of ${type.type} up to the present one`, () => {
      for (let version = 1; version < type.schemaVersion; version += 1)
        assert.ok(existsSync(join(folder, `${type.type}.v${version}.json`)), `version ${version} is missing`);
    });
  }

  for (const name of globSync('*.v*.json', { cwd: folder }).sort()) {
    const golden = read<Golden>(name);

    it(`can be read: ${name}`, () => {
      const entry = decodeFrame(stored(golden.body));
      assert.ok(entry.kind === 'deeds');
      const [event] = entry.deeds.flatMap(({ events }) => events);
      assert.deepEqual(event?.data, golden.data);
      assert.deepEqual([event?.type, event?.schemaVersion], [golden.type, golden.schemaVersion]);
      assert.deepEqual(Object.keys(golden.data).sort(), Object.keys(golden.fields).sort());
    });

    it(`lead to the present: ${name}`, () => {
      for (const { type, data } of shippedUpcasting().present(golden, 1)) {
        assert.deepEqual(Object.keys(data).sort(), Object.keys(type.fields).sort());
        for (const [field, { accepts }] of Object.entries(type.fields))
          assert.ok(accepts(data[field]), field);
      }
    });
  }

  it('belong to what there is or was', () => {
    const forms = new Set([...eventTypes.values()].map(it => `${it.type}.v${it.schemaVersion}.json`));
    for (const { type, from } of past.upcasters) forms.add(`${type}.v${from}.json`);
    assert.deepEqual(globSync('*.v*.json', { cwd: folder }).sort(), [...forms].sort());
  });
});

/** A ledger that the first version of Aevum wrote, and the world that came of it. */
interface OldLedger {
  readonly frames: readonly { readonly count: number; readonly body: string }[];
  /** How many of them happened; the others were undone. */
  readonly events: number;
  readonly stateHash: string;
  readonly objects: readonly string[];
}

describe('an old ledger', () => {
  it('rebuilds into exactly the world that it had', async () => {
    const old = read<OldLedger>('old-ledger.json');
    const recorder = new Recorder();
    for (const { body, count } of old.frames) stored(body, count, recorder);
    const world = new World();
    const { stateHash, events } = await replay(recorder.read(), world);
    assert.deepEqual([...world.objects()].map(dehydrate).sort(), old.objects);
    assert.equal(stateHash, old.stateHash);
    assert.equal(stateHash, hashOfObjects(world.objects()));
    assert.equal(events, old.events);
  });
});

describe('the shipped upcasters', () => {
  it('go one step each, and no form has two', () => {
    const seen = new Set<string>();
    for (const step of past.upcasters) {
      if ('to' in step) assert.equal(step.to, step.from + 1);
      assert.ok(!seen.has(`${step.type} ${step.from}`), `${step.type} ${step.from} has two upcasters`);
      seen.add(`${step.type} ${step.from}`);
    }
  });

  it('give a character of version 1 the looks and the strength that it had then', () => {
    const { data } = read<Golden>('PlayerCreated.v1.json');
    const [event] = shippedUpcasting().present({ type: 'PlayerCreated', schemaVersion: 1, data }, 1);
    assert.deepEqual(event?.data, {
      ...data,
      description: 'A typical person, with nothing unusual to be seen.',
      capacity: 40,
    });
  });
});
