import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { SatDown, SitDown, StandUp, StoodUp } from './postures.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const sitting = SatDown({ who: ann });

describe('SitDown', () => {
  it('sits whoever stands', () => {
    given(annAtQuay)
      .when(SitDown({ who: ann }))
      .yields(sitting);
  });
  it('refuses whoever sits', () => {
    given(annAtQuay, sitting)
      .when(SitDown({ who: ann }))
      .refused('already-sitting');
  });
  it('refuses what has no posture', () => {
    for (const who of [apple, nothing])
      given(annAtQuay, anItem(apple, quay)).when(SitDown({ who })).refused('cannot-sit');
  });
  it('is shown whole', () => everyRuleIsShown(SitDown));
});

describe('StandUp', () => {
  it('stands whoever sits', () => {
    given(annAtQuay, sitting)
      .when(StandUp({ who: ann }))
      .yields(StoodUp({ who: ann }));
  });
  it('refuses whoever stands', () => {
    given(annAtQuay)
      .when(StandUp({ who: ann }))
      .refused('already-standing');
  });
  it('refuses what has no posture', () => {
    for (const who of [apple, nothing])
      given(annAtQuay, anItem(apple, quay)).when(StandUp({ who })).refused('cannot-stand');
  });
  it('is shown whole', () => everyRuleIsShown(StandUp));
});
