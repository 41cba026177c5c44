import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  bag,
  bob,
  cat,
  chest,
  eastward,
  market,
  quay,
  theTown,
  town,
} from '../features/support/facts.ts';
import { aLid, having } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { ItemTaken, ItemTakenOut, TakeItem, TakeItemOut } from './items.ts';
import { GameLeft } from './players.ts';
import { SatOn } from './postures.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const bobToo = aPlayer(bob, quay);

describe('TakeItem', () => {
  const take = TakeItem({ item: apple, by: ann });

  it('picks up what lies where one stands', () => {
    given(annAtQuay, anItem(apple, quay))
      .when(take)
      .yields(ItemTaken({ item: apple, by: ann, from: quay }));
  });
  it('picks up a container, with all that is in it', () => {
    given(annAtQuay, aContainer(bag, quay), anItem(apple, bag))
      .when(TakeItem({ item: bag, by: ann }))
      .yields(ItemTaken({ item: bag, by: ann, from: quay }));
  });
  it('is open to animals', () => {
    given(annAtQuay, aMobile(cat, quay), anItem(apple, quay))
      .when(TakeItem({ item: apple, by: cat }))
      .yields(ItemTaken({ item: apple, by: cat, from: quay }));
  });
  it('refuses what is not there at all', () => given(annAtQuay).when(take).refused('out-of-reach'));
  it('refuses what lies in another room', () => {
    given(annAtQuay, anItem(apple, market)).when(take).refused('out-of-reach');
  });
  it('refuses what is inside something', () => {
    given(annAtQuay, aContainer(chest, quay), anItem(apple, chest)).when(take).refused('out-of-reach');
  });
  it('refuses what somebody else carries', () => {
    given(annAtQuay, bobToo, anItem(apple, bob)).when(take).refused('out-of-reach');
  });
  it('refuses people, animals and ways', () => {
    for (const being of [bob, cat, eastward, ann])
      given(annAtQuay, bobToo, aMobile(cat, quay))
        .when(TakeItem({ item: being, by: ann }))
        .refused('out-of-reach');
  });
  it('refuses somebody who is not in the world', () => {
    given(annAtQuay, anItem(apple, quay), GameLeft({ player: ann, room: quay }))
      .when(take)
      .refused('out-of-reach');
  });
  it('refuses things without life, even a chest that would take itself', () => {
    for (const by of [chest, town, quay, eastward])
      given(annAtQuay, aContainer(chest, quay), anItem(apple, quay))
        .when(TakeItem({ item: by === chest ? chest : apple, by }))
        .refused('out-of-reach');
  });
  it('refuses what is fixed', () => {
    given(annAtQuay, anItem(apple, quay, { movable: false }))
      .when(take)
      .refused('fixed');
  });
  it('refuses a thief whose hands are full', () => {
    given(annAtQuay, aMobile(cat, quay, 1), anItem(bag, cat), anItem(apple, quay))
      .when(TakeItem({ item: apple, by: cat }))
      .refused('hands-full');
  });
  it('refuses somebody without hands', () => {
    given(annAtQuay, aMobile(cat, quay, 0), anItem(apple, quay))
      .when(TakeItem({ item: apple, by: cat }))
      .refused('hands-full');
    given(annAtQuay, anItem(cat, quay, { kind: 'mobile' }), anItem(apple, quay))
      .when(TakeItem({ item: apple, by: cat }))
      .refused('hands-full');
  });
  it('refuses what somebody sits on', () => {
    const seat = having(chest, { seat: { places: 1 } });
    given(annAtQuay, bobToo, aContainer(chest, quay), seat, SatOn({ who: bob, seat: chest }))
      .when(TakeItem({ item: chest, by: ann }))
      .refused('sat-on');
  });
  it('is shown whole', () => everyRuleIsShown(TakeItem));
});

describe('TakeItemOut', () => {
  const take = TakeItemOut({ item: apple, by: ann, from: chest });
  const chestHere = aContainer(chest, quay);

  it('takes a thing out of a container that stands here', () => {
    given(annAtQuay, chestHere, anItem(apple, chest))
      .when(take)
      .yields(ItemTakenOut({ item: apple, by: ann, from: chest }));
  });
  it('takes a thing out of a container that one carries', () => {
    given(annAtQuay, aContainer(chest, ann), anItem(apple, chest))
      .when(take)
      .yields(ItemTakenOut({ item: apple, by: ann, from: chest }));
  });
  it('lets full hands take out of a bag that they carry', () => {
    given(annAtQuay, aMobile(cat, quay, 1), aContainer(bag, cat), anItem(apple, bag))
      .when(TakeItemOut({ item: apple, by: cat, from: bag }))
      .yields(ItemTakenOut({ item: apple, by: cat, from: bag }));
  });
  it('refuses full hands what is in a chest that they do not carry', () => {
    given(annAtQuay, aMobile(cat, quay, 1), aContainer(bag, cat), chestHere, anItem(apple, chest))
      .when(TakeItemOut({ item: apple, by: cat, from: chest }))
      .refused('hands-full');
  });
  it('refuses a container in another room, in a container, or nowhere', () => {
    for (const place of [market, bag])
      given(annAtQuay, aContainer(bag, quay), aContainer(chest, place), anItem(apple, chest))
        .when(take)
        .refused('container-out-of-reach');
    given(annAtQuay, anItem(apple, quay)).when(take).refused('container-out-of-reach');
  });
  it('refuses a source that is no container', () => {
    given(annAtQuay, bobToo, anItem(apple, bob))
      .when(TakeItemOut({ item: apple, by: ann, from: bob }))
      .refused('container-out-of-reach');
  });
  it('refuses things without life', () => {
    given(annAtQuay, chestHere, anItem(apple, chest))
      .when(TakeItemOut({ item: apple, by: chest, from: chest }))
      .refused('container-out-of-reach');
  });
  it('refuses what is not inside', () => {
    given(annAtQuay, chestHere, anItem(apple, quay)).when(take).refused('not-inside');
    given(annAtQuay, chestHere).when(take).refused('not-inside');
  });
  it('refuses what is fixed inside', () => {
    given(annAtQuay, chestHere, anItem(apple, chest, { movable: false }))
      .when(take)
      .refused('fixed');
  });
  it('refuses to reach into what is shut', () => {
    given(annAtQuay, aContainer(chest, quay), anItem(apple, chest), aLid(chest))
      .when(TakeItemOut({ item: apple, by: ann, from: chest }))
      .refused('closed');
  });
  it('is shown whole', () => everyRuleIsShown(TakeItemOut));
});
