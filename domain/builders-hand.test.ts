import { describe, it } from 'node:test';
import {
  aContainer,
  ann,
  aPlayer,
  chest,
  eastward,
  nothing,
  quay,
  theTown,
  westward,
} from '../features/support/facts.ts';
import { aDoor } from '../features/support/noun-facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { GiveTraits, TakeTrait, TraitsGiven, TraitTaken } from './builders-hand.ts';
import { RemoveRoomExit, RoomExitRemoved } from './rooms.ts';

const ground = [...theTown, ...aPlayer(ann, quay), aContainer(chest, quay)];
const seat = { seat: { places: 2 } };

describe('GiveTraits', () => {
  it('gives a trait and leaves the others', () => {
    const give = { goid: chest, traits: seat };
    given(ground).when(GiveTraits(give)).yields(TraitsGiven(give));
  });
  it('refuses what is not there', () => {
    given(ground)
      .when(GiveTraits({ goid: nothing, traits: seat }))
      .refused('no-such-object');
  });
  it('refuses traits that are bound to rules', () => {
    given(ground)
      .when(GiveTraits({ goid: ann, traits: { character: { tier: 'admin', lastRoom: null } } }))
      .refused('bound-trait');
  });
  it('is shown whole', () => everyRuleIsShown(GiveTraits));
});

describe('TakeTrait', () => {
  it('takes a trait', () => {
    const take = { goid: chest, trait: 'seat' };
    given(ground, TraitsGiven({ goid: chest, traits: seat }))
      .when(TakeTrait(take))
      .yields(TraitTaken(take));
  });
  it('refuses what is not there', () => {
    given(ground)
      .when(TakeTrait({ goid: nothing, trait: 'seat' }))
      .refused('no-such-object');
  });
  it('refuses traits that are bound to rules', () => {
    given(ground)
      .when(TakeTrait({ goid: eastward, trait: 'exit' }))
      .refused('bound-trait');
  });
  it('refuses a trait that it does not have', () => {
    given(ground)
      .when(TakeTrait({ goid: chest, trait: 'constructor' }))
      .refused('no-such-trait');
  });
  it('is shown whole', () => everyRuleIsShown(TakeTrait));
});

describe('a door of which one side is taken away', () => {
  it('is kept on the other side', () => {
    given(theTown, ...aDoor({ open: true }))
      .when(RemoveRoomExit({ exit: eastward, room: quay }))
      .yields(
        RoomExitRemoved({ exit: eastward, room: quay }),
        TraitTaken({ goid: westward, trait: 'doorway' }),
        TraitsGiven({ goid: westward, traits: { openable: { open: true, lock: null } } }),
      );
  });
});
