import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, quay, theTown } from '../features/support/facts.ts';
import { having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import type { GameEvent } from './event.ts';
import { goid } from './ids.ts';
import { isDim } from './perception.ts';
import { SkyTurned, skyOf, TurnSky, theSky } from './sky.ts';
import type { Terrain } from './traits/terrain.ts';

const night = SkyTurned({ sky: theSky, light: 'night' });

describe('TurnSky', () => {
  it('lets night fall', () =>
    given(theTown)
      .when(TurnSky({ light: 'night' }))
      .yields(night));
  it('turns it again', () => {
    const dawn = SkyTurned({ sky: theSky, light: 'dawn' });
    given(theTown, night)
      .when(TurnSky({ light: 'dawn' }))
      .yields(dawn);
    assert.equal(skyOf(worldOf([...theTown, night, dawn])), 'dawn');
  });
  it('refuses what is so', () => {
    given(theTown, night)
      .when(TurnSky({ light: 'night' }))
      .refused('so-already');
    given(theTown)
      .when(TurnSky({ light: 'day' }))
      .refused('so-already');
  });
  it('refuses where something else bears the name of the sky', () => {
    given(theTown, anItem(theSky, quay))
      .when(TurnSky({ light: 'night' }))
      .refused('no-sky');
  });
  it('is shown whole', () => everyRuleIsShown(TurnSky));
});

describe('the light by night', () => {
  const dim = (terrain: Terrain, ...more: GameEvent[]) =>
    isDim(worldOf([...theTown, having(quay, { terrain }), ...more]), quay);
  it('is gone in the open', () => assert.equal(dim({ type: 'hills' }, night), true));
  it('is there by day, in towns, under a roof, under water and under the ground', () => {
    assert.equal(dim({ type: 'hills' }), false);
    assert.equal(dim({ type: 'hills', indoors: true }, night), false);
    assert.equal(dim({ type: 'sea', underwater: true }, night), false);
    for (const type of ['town', 'city', 'underground'] as const) assert.equal(dim({ type }, night), false);
    assert.equal(dim({}, night), false);
  });
  it('is there where a lamp burns', () => {
    const lamp = anItem(goid('lamp'), quay, { traits: { light: { lit: true, wick: true } } });
    assert.equal(dim({ type: 'hills' }, night, lamp), false);
  });
});
