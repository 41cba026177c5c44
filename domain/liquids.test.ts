import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, market, quay, theTown } from '../features/support/facts.ts';
import { having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { EmptyVessel, FillVessel, VesselEmptied, VesselFilled } from './liquids.ts';

const [flask, well, cask] = [goid('flask'), goid('well'), goid('cask')];
const ground = [
  ...theTown,
  ...aPlayer(ann, quay),
  anItem(flask, ann),
  anItem(well, quay),
  anItem(cask, quay),
];
const endless = having(well, { liquid: { of: 'water', draughts: 1, capacity: null } });
const holding = (of: string, draughts: number) => having(flask, { liquid: { of, draughts, capacity: 4 } });
const inCask = (draughts: number) => having(cask, { liquid: { of: 'beer', draughts, capacity: 9 } });
const fromWell = { vessel: flask, source: well, by: ann };
const fromCask = { vessel: flask, source: cask, by: ann };

describe('FillVessel', () => {
  it('fills to the brim from what never runs dry', () => {
    const filled = VesselFilled({ ...fromWell, of: 'water', draughts: 4, left: 1 });
    given(ground, endless, holding('', 0)).when(FillVessel(fromWell)).yields(filled);
    const world = worldOf(ground, endless, holding('', 0), filled);
    assert.equal(world.get(well)?.traits.liquid?.draughts, 1);
    assert.deepEqual(world.get(flask)?.traits.liquid, { of: 'water', draughts: 4, capacity: 4 });
  });
  it('pours what is left', () => {
    given(ground, inCask(2), holding('beer', 1))
      .when(FillVessel(fromCask))
      .yields(VesselFilled({ ...fromCask, of: 'beer', draughts: 3, left: 0 }));
  });
  it('refuses a vessel that is elsewhere', () => {
    given(...theTown, ...aPlayer(ann, quay), anItem(flask, market))
      .when(FillVessel(fromWell))
      .refused('out-of-reach');
  });
  it('refuses a source that is elsewhere', () => {
    given(...theTown, ...aPlayer(ann, quay), anItem(flask, ann), anItem(well, market))
      .when(FillVessel(fromWell))
      .refused('source-out-of-reach');
  });
  it('refuses to fill a thing from itself', () => {
    given(ground, holding('', 0))
      .when(FillVessel({ ...fromWell, source: flask }))
      .refused('from-itself');
  });
  it('refuses what holds no liquid, and what is a source', () => {
    given(ground, endless).when(FillVessel(fromWell)).refused('no-vessel');
    given(ground, endless, inCask(1))
      .when(FillVessel({ vessel: well, source: cask, by: ann }))
      .refused('no-vessel');
  });
  it('refuses a source without liquid in it', () => {
    given(ground, holding('', 0)).when(FillVessel(fromWell)).refused('no-source');
    given(ground, holding('', 0), inCask(0)).when(FillVessel(fromCask)).refused('source-empty');
  });
  it('refuses what is full', () => {
    given(ground, endless, holding('water', 4)).when(FillVessel(fromWell)).refused('full');
  });
  it('mixes nothing', () => {
    given(ground, endless, holding('beer', 1)).when(FillVessel(fromWell)).refused('another-liquid');
  });
  it('is shown whole', () => everyRuleIsShown(FillVessel));
});

describe('EmptyVessel', () => {
  const empty = EmptyVessel({ vessel: flask, by: ann });
  it('pours it out', () => {
    given(ground, holding('beer', 1))
      .when(empty)
      .yields(VesselEmptied({ vessel: flask, by: ann }));
  });
  it('refuses what is elsewhere', () => {
    given(...theTown, ...aPlayer(ann, quay), anItem(flask, market))
      .when(empty)
      .refused('out-of-reach');
  });
  it('refuses what holds no liquid, and what is a source', () => {
    given(ground).when(empty).refused('no-vessel');
    given(ground, endless)
      .when(EmptyVessel({ vessel: well, by: ann }))
      .refused('no-vessel');
  });
  it('refuses what is empty', () => given(ground, holding('', 0)).when(empty).refused('empty'));
  it('is shown whole', () => everyRuleIsShown(EmptyVessel));
});
