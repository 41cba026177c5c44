import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, market, nothing, quay, theTown } from '../features/support/facts.ts';
import { aLid, having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { PassPortal, PortalPassed } from './portals.ts';
import { SatDown } from './postures.ts';

const arch = goid('arch');
const usual = { way: 'climb', arrival: null, departure: null, passage: null } as const;
const ground = [...theTown, ...aPlayer(ann, quay), anItem(arch, quay)];
const portal = having(arch, { portal: { ...usual, to: market } });

describe('PassPortal', () => {
  const pass = PassPortal({ who: ann, portal: arch, way: 'climb' });

  it('leads where it leads to, in the way it asks for', () => {
    given(ground, portal)
      .when(pass)
      .yields(PortalPassed({ who: ann, portal: arch, way: 'climb', from: quay, to: market }));
  });
  it('refuses what is not there', () => {
    given(ground, portal)
      .when(PassPortal({ who: ann, portal: nothing, way: 'climb' }))
      .refused('out-of-reach');
    given(ground, portal)
      .when(PassPortal({ who: apple, portal: arch, way: 'climb' }))
      .refused('out-of-reach');
  });
  it('refuses what is no portal', () => given(ground).when(pass).refused('no-portal'));
  it('refuses another way', () => {
    given(ground, portal)
      .when(PassPortal({ who: ann, portal: arch, way: 'enter' }))
      .refused('another-way');
  });
  it('refuses somebody who sits', () => {
    given(ground, portal, SatDown({ who: ann }))
      .when(pass)
      .refused('not-standing');
  });
  it('refuses one that is shut', () => given(ground, portal, aLid(arch)).when(pass).refused('closed'));
  it('refuses one that leads nowhere', () => {
    given(ground, having(arch, { portal: { ...usual, to: nothing } }))
      .when(pass)
      .refused('leads-nowhere');
  });
  it('is shown whole', () => everyRuleIsShown(PassPortal));
});
