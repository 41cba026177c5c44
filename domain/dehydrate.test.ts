import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dehydrate, rehydrate } from './dehydrate.ts';
import { directions } from './directions.ts';
import { goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { genders, kinds } from './object.ts';
import { tiers } from './traits/character.ts';
import type { Traits } from './traits.ts';

/** Any text at all: every UTF-16 unit, so lone surrogates too, and words that mean something to JavaScript. */
const anyText = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map(unit => String.fromCharCode(unit)) }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', '\u2028', '\ud800', '"\\', '\0'),
);
const anyId = anyText.map(goid);
/** JSON gives objects that inherit from Object. */
const plain = { noNullPrototype: true } as const;

const anyTraits: fc.Arbitrary<Traits> = fc.record(
  {
    exit: fc.record({ direction: fc.constantFrom(...directions), to: anyId }, plain),
    holds: fc.record({ capacity: fc.option(fc.nat()) }, plain),
    posture: fc.constantFrom({ state: 'standing' as const }, { state: 'sitting' as const }),
    character: fc.record({ tier: fc.constantFrom(...tiers), lastRoom: fc.option(anyId) }, plain),
  },
  { requiredKeys: [], ...plain },
);

const anyObject: fc.Arbitrary<GameObject> = fc.record(
  {
    goid: anyId,
    kind: fc.constantFrom(...kinds),
    name: anyText,
    altNames: fc.array(anyText),
    generic: anyText,
    article: anyText,
    shortDesc: anyText,
    longDesc: anyText,
    container: fc.option(anyId),
    order: fc.nat(),
    gender: fc.constantFrom(...genders),
    visible: fc.boolean(),
    movable: fc.boolean(),
    traits: anyTraits,
  },
  plain,
);

/** The same value with all keys of all objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, it]) => [key, reversed(it)]);
  return Object.fromEntries(entries.reverse());
}

const lamp: GameObject = {
  goid: goid('lamp'),
  kind: 'container',
  name: 'oil lamp',
  altNames: ['light'],
  generic: 'lamp',
  article: 'an',
  shortDesc: '',
  longDesc: 'Brass.',
  container: null,
  order: 3,
  gender: 'it',
  visible: true,
  movable: false,
  traits: { posture: { state: 'sitting' }, holds: { capacity: null } },
};

describe('a dehydrated object', () => {
  it('is one line of JSON, its fields in a fixed order and its traits in that of the alphabet', () => {
    const text =
      '{"goid":"lamp","kind":"container","name":"oil lamp","altNames":["light"],"generic":"lamp","article":"an",' +
      '"shortDesc":"","longDesc":"Brass.","container":null,"order":3,"gender":"it","visible":true,' +
      '"movable":false,"traits":{"holds":{"capacity":null},"posture":{"state":"sitting"}}}';
    assert.equal(dehydrate(lamp), text);
  });

  it('comes back as it was, whatever its texts hold', () => {
    fc.assert(fc.property(anyObject, object => assert.deepEqual(rehydrate(dehydrate(object)), object)));
  });

  it('is what JSON itself would read', () => {
    fc.assert(fc.property(anyObject, object => assert.deepEqual(JSON.parse(dehydrate(object)), object)));
  });

  it('does not show in which order it was put together', () => {
    const property = fc.property(anyObject, object => {
      assert.equal(dehydrate(reversed(object) as GameObject), dehydrate(object));
    });
    fc.assert(property);
  });

  it('differs where any field differs', () => {
    for (const key of Object.keys(lamp))
      assert.notEqual(dehydrate({ ...lamp, [key]: 'other' }), dehydrate(lamp), key);
  });

  it('has no trace of a trait that is undefined', () => {
    const traits = { ...lamp.traits, exit: undefined } as unknown as Traits;
    assert.equal(dehydrate({ ...lamp, traits }), dehydrate(lamp));
  });

  it('keeps nothing that is no field', () => {
    const asleep: GameObject & { asleep: boolean } = { ...lamp, asleep: true };
    assert.equal(dehydrate(asleep), dehydrate(lamp));
  });

  it('keeps a trait by the name of __proto__', () => {
    const traits = JSON.parse('{"__proto__":{"capacity":1}}') as Traits;
    const revived = rehydrate(dehydrate({ ...lamp, traits }));
    assert.deepEqual(Object.keys(revived.traits), ['__proto__']);
    assert.equal(Object.getPrototypeOf(revived.traits), Object.prototype);
  });

  it('survives as UTF-8 even where a text is half a character', () => {
    const text = dehydrate({ ...lamp, name: '\ud83d' });
    assert.equal(Buffer.from(text).toString(), text);
  });

  it('is refused where it is no JSON', () => assert.throws(() => rehydrate('{'), SyntaxError));
});
