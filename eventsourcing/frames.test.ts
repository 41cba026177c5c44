import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { goid } from '../domain/ids.ts';
import { everyEvent } from './contract-every-event.ts';
import { deed, entryOf, stored } from './contract-one-event.ts';
import { Recorder } from './contract-recorded.ts';
import { decodeFrame, encodeFrame, eventBytes } from './frames.ts';
import { eventsRoot } from './merkle/root.ts';
import type { Entry } from './record.ts';

/** Records as a literal makes them. */
const plain = { noNullPrototype: true };
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '__proto__', '"\\\n'),
);
const anyName = fc.string({ minLength: 1 }).filter(name => name !== '__proto__');
const anyWhole = fc.maxSafeInteger().map(number => number + 0);
const { tree: anyValue } = fc.letrec(tie => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    ...[anyText, anyWhole, fc.boolean(), fc.constant(null)],
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(anyName, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const anyId = fc.string({ minLength: 1, maxLength: 6 }).map(goid);
const anyEvent = fc.record(
  {
    type: fc.constantFrom('Walked', 'Said', '"', '__proto__'),
    schemaVersion: fc.constantFrom(1, 2),
    stream: anyId,
    version: fc.integer({ min: 1 }),
    data: fc.record({ who: anyValue, a: anyValue, 'b c': anyText }, plain),
  },
  plain,
);
const anyDeed = fc.record(
  {
    actor: anyId,
    action: fc.constantFrom('go', 'say'),
    at: anyWhole.filter(at => Math.abs(at) < 2 ** 50),
    correlation: anyText,
    events: fc.array(anyEvent, { maxLength: 4 }),
  },
  plain,
);
const anyDeeds = fc.array(anyDeed, { maxLength: 5 });
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  anyDeeds.map((deeds): Entry => ({ kind: 'deeds', deeds })),
  fc.record(
    { kind: fc.constant('genesis'), part: fc.nat(), last: fc.boolean(), deeds: anyDeeds },
    plain,
  ) as fc.Arbitrary<Entry>,
  fc.record({ kind: fc.constant('void'), batchId: anyText, at: fc.nat() }, plain) as fc.Arbitrary<Entry>,
  fc.record(
    { kind: fc.constant('seal'), stateHash: anyText, objects: fc.nat(), at: fc.nat() },
    plain,
  ) as fc.Arbitrary<Entry>,
);

describe('a frame', () => {
  it('gives back exactly what was put into it', () => {
    fc.assert(
      fc.property(anyEntry, entry => {
        assert.deepEqual(decodeFrame(stored(entry)), entry);
      }),
    );
  });

  it('tells the ledger its events and the root over their bytes', () => {
    fc.assert(
      fc.property(anyEntry, entry => {
        const frame = encodeFrame('b', entry);
        const events = 'deeds' in entry ? entry.deeds.flatMap(it => it.events) : [];
        assert.equal(frame.batchId, 'b');
        assert.deepEqual(
          frame.events,
          events.map(({ stream, version }) => ({ stream, version })),
        );
        assert.deepEqual(Buffer.from(frame.eventsRoot), Buffer.from(eventsRoot(eventBytes(entry))));
      }),
    );
  });

  it('has the same root after it was read, so that whoever checks can count again', () => {
    fc.assert(
      fc.property(anyEntry, entry => {
        const frame = stored(entry);
        assert.deepEqual(eventBytes(decodeFrame(frame)), eventBytes(entry));
      }),
    );
  });

  it('writes an event by itself with its type, its fields, and who did it when', () => {
    const [bytes] = eventBytes(entryOf({ words: 'aye', loud: true }));
    assert.equal(
      Buffer.from(bytes ?? []).toString(),
      '["Said",1,["words"],["loud"],["ann","say",1800000000000,"c"],"ann",1,"aye",true]',
    );
  });

  it('writes an event the same way whatever else is in the frame', () => {
    const alone = eventBytes(entryOf({ words: 'aye' }));
    const recorder = new Recorder();
    const all = { kind: 'deeds', deeds: [recorder.deed(everyEvent)] } as const;
    const together = eventBytes({
      ...all,
      deeds: [...all.deeds, ...entryOf({ words: 'aye' }).deeds],
    });
    assert.deepEqual(together.at(-1), alone[0]);
  });

  it('does not depend on the order in which an event got its fields', () => {
    assert.deepEqual(
      encodeFrame('b', entryOf({ a: 'x', b: 1 })),
      encodeFrame('b', entryOf({ b: 1, a: 'x' })),
    );
  });

  it('says its format first, and each text once', () => {
    const { body } = new Recorder().deeds(everyEvent.slice(0, 3));
    const text = Buffer.from(body).toString();
    assert.ok(text.startsWith('[1,"deeds",'));
    assert.equal(text.split('"town"').length, 2);
  });

  it('keeps correlations that count up as one text', () => {
    const deeds = [0, 1, 2].map(n => ({ ...deed([]), correlation: `batch/${n}` }));
    const frame = stored({ kind: 'deeds', deeds });
    assert.ok(Buffer.from(frame.body).toString().includes(',"batch/",'));
    assert.deepEqual(decodeFrame(frame), { kind: 'deeds', deeds });
  });

  it('is not changed by whoever changes what it was made of, or what was read of it', () => {
    const data = { list: ['a'], words: 'aye' };
    const frame = stored(entryOf(data));
    const before = structuredClone(decodeFrame(frame));
    data.list.push('b');
    data.words = 'no';
    const read = decodeFrame(frame);
    if (read.kind === 'deeds') Object.assign(read.deeds[0]?.events[0]?.data ?? {}, { words: 'changed' });
    assert.deepEqual(decodeFrame(frame), before);
  });
});
