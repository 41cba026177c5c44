import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventType } from '../domain/event.ts';
import { event } from '../domain/event.ts';
import { flag, id, text } from '../domain/fields.ts';
import type { RawData, Upcaster } from './upcasting.ts';
import { UnknownVersionError, Upcasting } from './upcasting.ts';

const nothing = () => undefined;
const Spoken = event(
  'Spoken',
  { who: id, words: text, loud: flag },
  { schemaVersion: 3, stream: 'who', evolve: nothing },
);
const Bowed = event('Bowed', { who: id }, { stream: 'who', evolve: nothing });
const catalogue = new Map([Spoken, Bowed].map(type => [type.type, type as unknown as EventType]));

const steps: readonly Upcaster[] = [
  { type: 'Said', from: 1, to: 2, upcast: ({ who, text }) => ({ who, words: text }) },
  { type: 'Spoken', from: 2, to: 3, upcast: data => ({ ...data, loud: false }) },
  {
    type: 'BowedAndSaid',
    from: 1,
    split: ({ who, words }) => [
      { type: 'Bowed', schemaVersion: 1, data: { who } },
      { type: 'Said', schemaVersion: 2, data: { who, words } },
    ],
  },
];
const upcasting = new Upcasting(catalogue, { upcasters: steps, aliases: { Said: 'Spoken' } });

function present(type: string, schemaVersion: number, data: RawData) {
  return upcasting.present({ type, schemaVersion, data }, 12).map(it => [it.type.type, it.data]);
}

describe('upcasting', () => {
  const today = { who: 'ann', words: 'aye', loud: false };

  it('leaves an event of the present alone', () => {
    assert.deepEqual(present('Spoken', 3, today), [['Spoken', today]]);
  });
  it('knows an event by its old name', () => {
    assert.deepEqual(present('Said', 3, today), [['Spoken', today]]);
    assert.equal(upcasting.presentType('Said', 3)?.type, 'Spoken');
    assert.equal(upcasting.presentType('Said', 2), undefined);
  });
  it('goes step by step, over a change of name', () => {
    assert.deepEqual(present('Said', 1, { who: 'ann', text: 'aye' }), [['Spoken', today]]);
    assert.deepEqual(present('Said', 2, { who: 'ann', words: 'aye' }), [['Spoken', today]]);
  });
  it('makes several events of one, in their order, each in its present form', () => {
    assert.deepEqual(present('BowedAndSaid', 1, { who: 'ann', words: 'aye' }), [
      ['Bowed', { who: 'ann' }],
      ['Spoken', today],
    ]);
  });
  it('does not touch what was stored', () => {
    const old = Object.freeze({ who: 'ann', text: 'aye' });
    present('Said', 1, old);
    assert.deepEqual(old, { who: 'ann', text: 'aye' });
  });

  for (const [type, version, why] of [
    ['Sung', 1, 'a type that this server does not know'],
    ['constructor', 1, 'a type that this server does not know'],
    ['Spoken', 4, 'newer than version 3, which this server knows: start a newer Aevum'],
    ['Said', 4, 'newer than version 3'],
    ['Spoken', 1, 'and nothing leads from there to version 3'],
  ] as const) {
    it(`stops at ${type} in version ${version}`, () => {
      assert.throws(
        () => present(type, version, {}),
        (error: unknown) => {
          assert.ok(error instanceof UnknownVersionError);
          assert.ok(
            error.message.startsWith(`event 12 is ${type} in version ${version}, ${why}`),
            error.message,
          );
          assert.deepEqual([error.type, error.schemaVersion, error.position], [type, version, 12]);
          return true;
        },
      );
    });
  }
});
