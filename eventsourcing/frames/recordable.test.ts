import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goid } from '../../domain/ids.ts';
import { deed, entryOf } from '../contract-one-event.ts';
import { UnrecordableError } from '../frames/recordable.ts';
import { encodeFrame } from '../frames.ts';
import type { Entry } from '../record.ts';

describe('what cannot be recorded', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const holes: unknown[] = ['a'];
  holes[2] = 'c';
  const refused: Readonly<Record<string, unknown>> = {
    undefined: undefined,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-0': -0,
    'a fraction': 0.5,
    'a number beyond 2^53': 2 ** 53,
    'a bigint': 1n,
    'a function': () => 1,
    'a symbol': Symbol('x'),
    'a Date': new Date(0),
    'a Map': new Map(),
    'a list with holes': holes,
    'a list with a name': Object.assign(['a'], { name: 'x' }),
    'a circle': circle,
    'a key __proto__': JSON.parse('{"__proto__": {"admin": true}}'),
    'a symbol as a key': { [Symbol('x')]: 1 },
    'a hidden field': Object.defineProperty({}, 'x', { value: 1, enumerable: false }),
    'undefined in a record': { a: undefined },
    'undefined in a list': [undefined],
  };
  for (const [name, value] of Object.entries(refused)) {
    it(`is ${name}, also deep inside`, () => {
      assert.throws(() => encodeFrame('b', entryOf({ it: value })), UnrecordableError);
      assert.throws(() => encodeFrame('b', entryOf({ it: { deep: [value] } })), UnrecordableError);
    });
  }

  it('names the field', () => {
    assert.throws(() => encodeFrame('b', entryOf({ list: [{ when: new Date(0) }] })), {
      message: 'Said.list[0].when cannot be recorded: it is not a plain record',
    });
  });

  it('is an event whose fields are called __proto__, or are not plain', () => {
    assert.throws(() => encodeFrame('b', entryOf(JSON.parse('{"__proto__": 1}'))), UnrecordableError);
    assert.throws(
      () => encodeFrame('b', entryOf(new Date(0) as unknown as Record<string, unknown>)),
      UnrecordableError,
    );
  });

  it('is an event with other fields than one of its kind elsewhere in the frame', () => {
    const said = (data: Record<string, string>) => ({
      ...{ type: 'Said', schemaVersion: 1, stream: goid('ann'), version: 1 },
      data,
    });
    for (const other of [{ b: 'x' }, { a: 'x', b: 'x' }, {}])
      assert.throws(
        () =>
          encodeFrame('b', {
            kind: 'deeds',
            deeds: [deed([said({ a: 'x' }), said(other as Record<string, string>)])],
          }),
        UnrecordableError,
      );
  });

  it('is a time, a version or a part that is no whole number', () => {
    const [event] = entryOf({}).deeds[0]!.events;
    const bad: Entry[] = [
      { kind: 'deeds', deeds: [{ ...deed([]), at: 0.5 }] },
      { kind: 'deeds', deeds: [deed([]), { ...deed([]), at: -(2 ** 53 - 1) }] },
      { kind: 'deeds', deeds: [deed([{ ...event!, version: Number.NaN }])] },
      { kind: 'deeds', deeds: [deed([{ ...event!, schemaVersion: 1.5 }])] },
      { kind: 'genesis', part: 0.5, last: true, deeds: [] },
      { kind: 'void', batchId: 'b', at: Number.NaN },
      { kind: 'seal', stateHash: 'h', objects: -0, at: 1 },
    ];
    for (const entry of bad) assert.throws(() => encodeFrame('b', entry), UnrecordableError);
  });
});
