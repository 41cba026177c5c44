import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abilityNames, pools } from './abilities.ts';
import { harms } from './arms.ts';
import { grips, places } from './body.ts';
import { directions, isDirection } from './directions.ts';
import type { Field } from './fields.ts';
import * as fields from './fields.ts';
import { genders, kinds } from './object.ts';
import { tiers } from './traits/character.ts';
import { blowEnds, wardWays } from './traits/fighting.ts';
import { portalWays } from './traits/portal.ts';
import { skillNames } from './traits/skills.ts';
import { skyLights } from './traits/sky.ts';

const notText = [undefined, null, 0, true, {}, [], ['x'], Symbol('x')];

/** What each type of field takes, and what it does not. */
const cases: Readonly<Record<keyof typeof fields, { takes: readonly unknown[]; not: readonly unknown[] }>> = {
  id: { takes: ['quay'], not: ['', ...notText] },
  maybeId: { takes: ['quay', null], not: ['', undefined, 0, {}, []] },
  text: { takes: ['', 'x', '\ud800'], not: notText },
  texts: { takes: [[], ['', 'x']], not: ['x', null, [1], ['x', null], { 0: 'x', length: 1 }] },
  flag: { takes: [true, false], not: [0, 1, 'true', null, undefined] },
  wholeNumber: { takes: [0, -1, 2 ** 53 - 1], not: [0.5, Number.NaN, 2 ** 53, 1n, '1', null, undefined] },
  value: { takes: ['', true, false, [], ['x']], not: [null, undefined, 1, {}, [1]] },
  direction: { takes: directions, not: ['north-north', 'North', '', ...notText] },
  kind: { takes: kinds, not: ['thing', 'constructor', ...notText] },
  gender: { takes: genders, not: ['none', ...notText] },
  portalWay: { takes: portalWays, not: ['walk', ...notText] },
  tier: { takes: tiers, not: ['god', ...notText] },
  timerFacts: {
    takes: [{}, { a: 'x', b: 1, c: true }],
    not: [null, undefined, [], 'x', { a: 0.5 }, { a: null }, { a: {} }],
  },
  grip: { takes: grips, not: ['hand', ...notText] },
  places: { takes: [['torso'], places], not: [[], ['tail'], ['torso', 1], 'torso', null, undefined] },
  maybeTime: { takes: [0, null], not: [0.5, '1', undefined, true] },
  infoValue: { takes: [null, '', 'x', true, -3], not: [undefined, 0.5, {}, []] },
  changes: {
    takes: [null, [], [{ goid: 'quay', was: null, is: '{}' }]],
    not: [undefined, 'x', [null], [{ goid: 'quay', was: null }], [{ goid: '', was: null, is: null }]],
  },
  place: { takes: places, not: ['tail', ...notText] },
  harm: { takes: harms, not: ['tickle', ...notText] },
  pool: { takes: pools, not: ['wealth', ...notText] },
  skill: { takes: skillNames, not: ['singing', ...notText] },
  skyLight: { takes: skyLights, not: ['noon', ...notText] },
  ability: { takes: abilityNames, not: ['tickle', 'constructor', ...notText] },
  foodWay: { takes: ['eat', 'drink'], not: ['smoke', ...notText] },
  wardWay: { takes: wardWays, not: ['beg', ...notText] },
  blowEnd: { takes: blowEnds, not: ['draw', ...notText] },
  traits: { takes: [{}, { holds: { capacity: 1 } }], not: [null, undefined, [], 'x', 1] },
};

describe('the type of a field', () => {
  for (const [name, field] of Object.entries<Field<unknown>>(fields)) {
    const { takes, not } = cases[name as keyof typeof fields];
    it(`${name} takes ${field.name}, and nothing else`, () => {
      for (const value of takes) assert.ok(field.accepts(value), String(value));
      for (const value of not) assert.ok(!field.accepts(value), String(value));
    });
  }

  it('has a name of its own', () => {
    const names = Object.values(fields).map(field => field.name);
    assert.equal(new Set(names).size, names.length);
  });

  it('direction is one of twelve words', () => {
    assert.equal(directions.length, 12);
    assert.ok(directions.every(isDirection));
    assert.ok(!isDirection('n'));
  });
});
