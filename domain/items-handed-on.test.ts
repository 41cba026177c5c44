import { describe, it } from 'node:test';
import {
  aContainer,
  aMobile,
  anItem,
  ann,
  aPlayer,
  apple,
  aShirt,
  aSword,
  bag,
  bob,
  cat,
  chest,
  eastward,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { aLid } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { ItemWielded, ItemWorn } from './equipment.ts';
import { DropItem, GiveItem, ItemDropped, ItemGiven, ItemPutIn, PutItemIn } from './items.ts';
import { GameLeft } from './players.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];
const bobToo = aPlayer(bob, quay);
/** Facts by which Ann has the apple on or in hand, and the reason why she keeps it. */
const inUse = [
  [[aShirt(apple, ann), ItemWorn({ item: apple, by: ann, at: ['torso'] })], 'worn'],
  [[aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'left' })], 'wielded'],
] as const;

describe('DropItem', () => {
  const drop = DropItem({ item: apple, by: ann });

  it('lays a carried thing on the ground', () => {
    given(annAtQuay, anItem(apple, ann))
      .when(drop)
      .yields(ItemDropped({ item: apple, by: ann, to: quay }));
  });
  it('refuses what one does not carry', () => {
    given(annAtQuay, anItem(apple, quay)).when(drop).refused('not-carried');
    given(annAtQuay, aContainer(bag, ann), anItem(apple, bag)).when(drop).refused('not-carried');
    given(annAtQuay).when(drop).refused('not-carried');
  });
  it('refuses somebody who is not in the world', () => {
    given(annAtQuay, anItem(apple, ann), GameLeft({ player: ann, room: quay }))
      .when(drop)
      .refused('nowhere');
  });
  it('refuses rooms, which would drop their people and ways into the area', () => {
    for (const item of [ann, eastward])
      given(annAtQuay)
        .when(DropItem({ item, by: quay }))
        .refused('nowhere');
  });
  it('refuses what one wears or wields', () => {
    for (const [facts, reason] of inUse) given(annAtQuay, facts).when(drop).refused(reason);
  });
  it('is shown whole', () => everyRuleIsShown(DropItem));
});

describe('GiveItem', () => {
  const give = GiveItem({ item: apple, by: ann, to: bob });
  const annHasIt = anItem(apple, ann);

  it('hands a carried thing to a player beside one', () => {
    given(annAtQuay, bobToo, annHasIt)
      .when(give)
      .yields(ItemGiven({ item: apple, by: ann, to: bob }));
  });
  it('hands a carried thing to an animal', () => {
    given(annAtQuay, aMobile(cat, quay), annHasIt)
      .when(GiveItem({ item: apple, by: ann, to: cat }))
      .yields(ItemGiven({ item: apple, by: ann, to: cat }));
  });
  it('refuses what one does not carry', () => {
    given(annAtQuay, bobToo, anItem(apple, quay)).when(give).refused('not-carried');
  });
  it('refuses a gift to oneself', () => {
    given(annAtQuay, annHasIt)
      .when(GiveItem({ item: apple, by: ann, to: ann }))
      .refused('to-oneself');
  });
  it('refuses a gift to somebody elsewhere', () => {
    given(annAtQuay, aPlayer(bob, market), annHasIt).when(give).refused('not-here');
    given(annAtQuay, bobToo, annHasIt, GameLeft({ player: bob, room: quay }))
      .when(give)
      .refused('not-here');
    given(annAtQuay, annHasIt).when(give).refused('not-here');
  });
  it('refuses a gift between two who are not in the world', () => {
    const [annLeft, bobLeft] = [ann, bob].map(player => GameLeft({ player, room: quay }));
    given(annAtQuay, bobToo, annHasIt, annLeft!, bobLeft!).when(give).refused('not-here');
  });
  it('refuses a gift from a chest', () => {
    given(annAtQuay, aContainer(chest, quay), anItem(apple, chest))
      .when(GiveItem({ item: apple, by: chest, to: ann }))
      .refused('not-here');
  });
  it('refuses a gift to a thing', () => {
    given(annAtQuay, aContainer(chest, quay), annHasIt)
      .when(GiveItem({ item: apple, by: ann, to: chest }))
      .refused('lifeless');
  });
  it('refuses a gift to somebody whose hands are full', () => {
    given(annAtQuay, aMobile(cat, quay, 1), anItem(bag, cat), annHasIt)
      .when(GiveItem({ item: apple, by: ann, to: cat }))
      .refused('hands-full');
  });
  it('refuses what one wears or wields', () => {
    for (const [facts, reason] of inUse) given(annAtQuay, bobToo, facts).when(give).refused(reason);
  });
  it('is shown whole', () => everyRuleIsShown(GiveItem));
});

describe('PutItemIn', () => {
  const put = PutItemIn({ item: apple, by: ann, into: chest });
  const annHasIt = anItem(apple, ann);

  it('puts a carried thing into a container that stands here', () => {
    given(annAtQuay, aContainer(chest, quay), annHasIt)
      .when(put)
      .yields(ItemPutIn({ item: apple, by: ann, into: chest }));
  });
  it('puts a carried thing into a container that one carries', () => {
    given(annAtQuay, aContainer(chest, ann), annHasIt)
      .when(put)
      .yields(ItemPutIn({ item: apple, by: ann, into: chest }));
  });
  it('fills a container to its last place', () => {
    given(annAtQuay, aContainer(chest, quay, 2), anItem(bag, chest), annHasIt)
      .when(put)
      .yields(ItemPutIn({ item: apple, by: ann, into: chest }));
  });
  it('refuses what one does not carry', () => {
    given(annAtQuay, aContainer(chest, quay), anItem(apple, quay)).when(put).refused('not-carried');
  });
  it('refuses a container out of reach', () => {
    given(annAtQuay, aContainer(chest, market), annHasIt).when(put).refused('out-of-reach');
    given(annAtQuay, annHasIt)
      .when(PutItemIn({ item: apple, by: ann, into: nothing }))
      .refused('out-of-reach');
  });
  it('refuses a room that would put its people into a chest', () => {
    given(annAtQuay, aContainer(chest, quay))
      .when(PutItemIn({ item: ann, by: quay, into: chest }))
      .refused('out-of-reach');
  });
  it('refuses what is no container', () => {
    given(annAtQuay, bobToo, annHasIt)
      .when(PutItemIn({ item: apple, by: ann, into: bob }))
      .refused('no-container');
  });
  it('refuses to put a bag into itself', () => {
    given(annAtQuay, aContainer(bag, ann))
      .when(PutItemIn({ item: bag, by: ann, into: bag }))
      .refused('inside-itself');
  });
  it('refuses a full container', () => {
    given(annAtQuay, aContainer(chest, quay, 1), anItem(bag, chest), annHasIt)
      .when(put)
      .refused('full');
  });
  it('refuses what one wears or wields', () => {
    for (const [facts, reason] of inUse)
      given(annAtQuay, aContainer(chest, quay), facts).when(put).refused(reason);
  });
  it('refuses what is shut', () => {
    given(annAtQuay, aContainer(chest, quay), anItem(apple, ann), aLid(chest))
      .when(PutItemIn({ item: apple, by: ann, into: chest }))
      .refused('closed');
  });
  it('is shown whole', () => everyRuleIsShown(PutItemIn));
});
