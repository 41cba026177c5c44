import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { Impair, Impaired } from './impairments.ts';
import { perceptionOf } from './perception.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];

describe('Impair', () => {
  it('takes the sight of somebody', () => {
    given(annAtQuay)
      .when(Impair({ who: ann, blind: true, deaf: false }))
      .yields(Impaired({ who: ann, blind: true, deaf: false }));
  });
  it('refuses what has no senses', () => {
    given(annAtQuay, anItem(apple, quay))
      .when(Impair({ who: apple, blind: true, deaf: true }))
      .refused('lifeless');
  });
  it('leaves nothing behind where every sense is given back', () => {
    const lost = Impaired({ who: ann, blind: false, deaf: true });
    const back = Impaired({ who: ann, blind: false, deaf: false });
    assert.deepEqual(worldOf(annAtQuay, lost, back).get(ann), worldOf(annAtQuay).get(ann));
  });
  it('is shown whole', () => everyRuleIsShown(Impair));
});

describe('perception', () => {
  it('lacks what was taken', () => {
    const seen = (blind: boolean, deaf: boolean) => {
      const world = worldOf(annAtQuay, Impaired({ who: ann, blind, deaf }));
      const being = world.get(ann);
      assert.ok(being);
      return perceptionOf(world, being);
    };
    assert.deepEqual(seen(false, false), { sees: true, hears: true });
    assert.deepEqual(seen(true, false), { sees: false, hears: true });
    assert.deepEqual(seen(false, true), { sees: true, hears: false });
  });
});
