import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anExit,
  anItem,
  ann,
  aPlayer,
  apple,
  cat,
  chest,
  eastward,
  market,
  nothing,
  quay,
  theTown,
  town,
  westward,
} from '../features/support/facts.ts';
import { aDoor } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { goid } from './ids.ts';
import { Teleport, Teleported, Walk, Walked } from './movement.ts';
import { GameLeft } from './players.ts';
import { SatDown, StoodUp } from './postures.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];

describe('Walk', () => {
  const walk = Walk({ who: ann, exit: eastward });

  it('goes through an exit of the room one stands in', () => {
    given(annAtQuay)
      .when(walk)
      .yields(Walked({ who: ann, exit: eastward, from: quay, to: market }));
  });
  it('lets animals go too', () => {
    given(annAtQuay, aMobile(cat, quay))
      .when(Walk({ who: cat, exit: eastward }))
      .yields(Walked({ who: cat, exit: eastward, from: quay, to: market }));
  });
  it('refuses an exit of another room', () => {
    given(annAtQuay)
      .when(Walk({ who: ann, exit: westward }))
      .refused('no-such-exit');
  });
  it('refuses what is no exit', () => {
    for (const exit of [apple, nothing, market])
      given(annAtQuay, anItem(apple, quay))
        .when(Walk({ who: ann, exit }))
        .refused('no-such-exit');
  });
  it('refuses somebody who is not in the world', () => {
    given(annAtQuay, GameLeft({ player: ann, room: quay }))
      .when(walk)
      .refused('no-such-exit');
  });
  it('refuses a door that is shut, and goes through one that is open', () => {
    given(annAtQuay, aDoor()).when(walk).refused('closed');
    given(annAtQuay, aDoor({ open: true }))
      .when(walk)
      .yields(Walked({ who: ann, exit: eastward, from: quay, to: market }));
  });
  it('refuses somebody who sits', () => {
    given(annAtQuay, SatDown({ who: ann }))
      .when(walk)
      .refused('not-standing');
  });
  it('lets somebody go who has stood up again', () => {
    given(annAtQuay, SatDown({ who: ann }), StoodUp({ who: ann }))
      .when(walk)
      .yields(Walked({ who: ann, exit: eastward, from: quay, to: market }));
  });
  it('refuses what cannot stand', () => {
    given(annAtQuay, anItem(apple, quay))
      .when(Walk({ who: apple, exit: eastward }))
      .refused('not-standing');
  });
  it('refuses a way that leads to no room', () => {
    const brink = goid('brink');
    for (const to of [nothing, ann])
      given(annAtQuay, anExit(brink, { room: quay, direction: 'down', to }))
        .when(Walk({ who: ann, exit: brink }))
        .refused('leads-nowhere');
  });
  it('is shown whole', () => everyRuleIsShown(Walk));
});

describe('Teleport', () => {
  it('is at once in another room', () => {
    given(annAtQuay)
      .when(Teleport({ who: ann, to: market }))
      .yields(Teleported({ who: ann, from: quay, to: market }));
  });
  it('asks nobody to stand up', () => {
    given(annAtQuay, SatDown({ who: ann }))
      .when(Teleport({ who: ann, to: market }))
      .yields(Teleported({ who: ann, from: quay, to: market }));
  });
  it('refuses somebody who is not in the world', () => {
    given(annAtQuay, GameLeft({ player: ann, room: quay }))
      .when(Teleport({ who: ann, to: market }))
      .refused('not-in-the-world');
    given(annAtQuay)
      .when(Teleport({ who: nothing, to: market }))
      .refused('not-in-the-world');
  });
  it('refuses rooms, ways and things', () => {
    for (const who of [quay, eastward, chest, town])
      given(annAtQuay, aContainer(chest, quay))
        .when(Teleport({ who, to: market }))
        .refused('not-in-the-world');
  });
  it('refuses what is no room', () => {
    for (const to of [nothing, town, ann])
      given(annAtQuay)
        .when(Teleport({ who: ann, to }))
        .refused('no-such-room');
  });
  it('refuses the room one is in', () => {
    given(annAtQuay)
      .when(Teleport({ who: ann, to: quay }))
      .refused('already-there');
  });
  it('is shown whole', () => everyRuleIsShown(Teleport));
});
