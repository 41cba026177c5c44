import { describe, it } from 'node:test';
import {
  anItem,
  ann,
  aPlayer,
  apple,
  aShirt,
  aSword,
  bag,
  bob,
  chest,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import type { Place } from './body.ts';
import {
  ItemRemoved,
  ItemUnwielded,
  ItemWielded,
  ItemWorn,
  RemoveItem,
  UnwieldItem,
  WearItem,
  WieldItem,
} from './equipment.ts';
import { ItemDropped } from './items.ts';
import type { Wearable } from './traits/wearable.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const ring = (goid: typeof apple, wearable: Wearable) => anItem(goid, ann, { traits: { wearable } });
const worn = (at: readonly Place[]) => ItemWorn({ item: bag, by: ann, at });

describe('WearItem', () => {
  const wear = (on = '') => WearItem({ item: apple, by: ann, on });

  it('puts a shirt on the torso', () => {
    given(annAtQuay, aShirt(apple, ann))
      .when(wear())
      .yields(ItemWorn({ item: apple, by: ann, at: ['torso'] }));
  });
  it('puts one layer over another', () => {
    given(annAtQuay, ring(apple, { on: 'torso', layer: 'outer' }), aShirt(bag, ann), worn(['torso']))
      .when(wear())
      .yields(ItemWorn({ item: apple, by: ann, at: ['torso'] }));
  });
  it('takes the right finger first, then the left, or the one that is named', () => {
    const finger = { on: 'ring finger', layer: 'accessory' } as const;
    given(annAtQuay, ring(apple, finger))
      .when(wear())
      .yields(ItemWorn({ item: apple, by: ann, at: ['right ring finger'] }));
    given(annAtQuay, ring(apple, finger), ring(bag, finger), worn(['right ring finger']))
      .when(wear())
      .yields(ItemWorn({ item: apple, by: ann, at: ['left ring finger'] }));
    given(annAtQuay, ring(apple, finger))
      .when(wear('left_ring_finger'))
      .yields(ItemWorn({ item: apple, by: ann, at: ['left ring finger'] }));
    given(annAtQuay, ring(apple, finger))
      .when(wear('Ring Finger'))
      .yields(ItemWorn({ item: apple, by: ann, at: ['right ring finger'] }));
  });
  it('puts shoes on both feet at once', () => {
    given(annAtQuay, ring(apple, { on: 'feet', layer: 'clothing' }))
      .when(wear('feet'))
      .yields(ItemWorn({ item: apple, by: ann, at: ['right foot', 'left foot'] }));
  });
  it('refuses what one does not carry', () => {
    given(annAtQuay, aShirt(apple, bob)).when(wear()).refused('not-carried');
    given(annAtQuay).when(wear()).refused('not-carried');
  });
  it('refuses what one has on', () => {
    given(annAtQuay, aShirt(apple, ann), ItemWorn({ item: apple, by: ann, at: ['torso'] }))
      .when(wear())
      .refused('worn-already');
  });
  it('refuses weapons, and what nobody could wear', () => {
    given(annAtQuay, aSword(apple, ann)).when(wear()).refused('to-be-wielded');
    given(annAtQuay, anItem(apple, ann)).when(wear()).refused('not-wearable');
  });
  it('refuses another part of the body', () => {
    for (const on of ['head', 'left foot', 'tail'])
      given(annAtQuay, aShirt(apple, ann)).when(wear(on)).refused('does-not-fit');
  });
  it('refuses one shirt over another, and shoes on a foot that has one', () => {
    given(annAtQuay, aShirt(apple, ann), aShirt(bag, ann), worn(['torso']))
      .when(wear())
      .refused('place-taken');
    const [feet, foot] = (['feet', 'foot'] as const).map(on => ({ on, layer: 'clothing' }) as const);
    given(annAtQuay, ring(apple, feet!), ring(bag, foot!), worn(['left foot']))
      .when(wear())
      .refused('place-taken');
  });
  it('is shown whole', () => everyRuleIsShown(WearItem));
});

describe('RemoveItem', () => {
  const remove = RemoveItem({ item: apple, by: ann });

  it('takes off what one wears', () => {
    given(annAtQuay, aShirt(apple, ann), ItemWorn({ item: apple, by: ann, at: ['torso'] }))
      .when(remove)
      .yields(ItemRemoved({ item: apple, by: ann }));
  });
  it('refuses what one only carries, what lies about and what others wear', () => {
    given(annAtQuay, aShirt(apple, ann)).when(remove).refused('not-worn');
    given(annAtQuay, aShirt(apple, quay)).when(remove).refused('not-worn');
    given(annAtQuay, aShirt(apple, bob), ItemWorn({ item: apple, by: bob, at: ['torso'] }))
      .when(remove)
      .refused('not-worn');
  });
  it('refuses what fell off when it went elsewhere', () => {
    const dropped = ItemDropped({ item: apple, by: ann, to: quay });
    given(annAtQuay, aShirt(apple, ann), ItemWorn({ item: apple, by: ann, at: ['torso'] }), dropped)
      .when(WearItem({ item: apple, by: ann, on: '' }))
      .refused('not-carried');
  });
  it('refuses a weapon', () => {
    given(annAtQuay, aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'left' }))
      .when(remove)
      .refused('wielded');
  });
  it('is shown whole', () => everyRuleIsShown(RemoveItem));
});

describe('WieldItem', () => {
  const wield = (hand: 'left' | 'right' | 'both') => WieldItem({ item: apple, by: ann, hand });
  const other = (hand: 'left' | 'right' | 'both') => [
    aSword(bag, ann),
    ItemWielded({ item: bag, by: ann, hand }),
  ];

  it('takes a sword in a hand, or in both', () => {
    for (const hand of ['left', 'right', 'both'] as const)
      given(annAtQuay, aSword(apple, ann))
        .when(wield(hand))
        .yields(ItemWielded({ item: apple, by: ann, hand }));
  });
  it('takes a second one in the other hand', () => {
    given(annAtQuay, aSword(apple, ann), other('right'))
      .when(wield('left'))
      .yields(ItemWielded({ item: apple, by: ann, hand: 'left' }));
  });
  it('refuses what one does not carry, and what is no weapon', () => {
    given(annAtQuay, aSword(apple, quay)).when(wield('left')).refused('not-carried');
    given(annAtQuay, aShirt(apple, ann)).when(wield('left')).refused('no-weapon');
  });
  it('refuses what one wields', () => {
    given(annAtQuay, aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'left' }))
      .when(wield('right'))
      .refused('wielded-already');
  });
  it('refuses a two-hander in one hand', () => {
    given(annAtQuay, aSword(apple, ann, 2))
      .when(wield('left'))
      .refused('takes-both-hands');
  });
  it('refuses a hand that holds something, and both where one does', () => {
    given(annAtQuay, aSword(apple, ann), other('right')).when(wield('right')).refused('hand-held');
    given(annAtQuay, aSword(apple, ann, 2), other('left'))
      .when(wield('both'))
      .refused('hand-held');
  });
  it('refuses anything beside a two-hander', () => {
    given(annAtQuay, aSword(apple, ann), other('both')).when(wield('left')).refused('both-hands-held');
  });
  it('is shown whole', () => everyRuleIsShown(WieldItem));
});

describe('UnwieldItem', () => {
  const unwield = UnwieldItem({ item: apple, by: ann });

  it('lowers a weapon', () => {
    given(annAtQuay, aSword(apple, ann), ItemWielded({ item: apple, by: ann, hand: 'both' }))
      .when(unwield)
      .yields(ItemUnwielded({ item: apple, by: ann }));
  });
  it('refuses what one does not wield', () => {
    given(annAtQuay, aSword(apple, ann)).when(unwield).refused('not-wielded');
    given(annAtQuay, aSword(apple, bob), ItemWielded({ item: apple, by: bob, hand: 'left' }))
      .when(unwield)
      .refused('not-wielded');
    given(annAtQuay, anItem(chest, quay)).when(unwield).refused('not-wielded');
  });
  it('is shown whole', () => everyRuleIsShown(UnwieldItem));
});
