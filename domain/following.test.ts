import { describe, it } from 'node:test';
import {
  aCharacter,
  aMobile,
  ann,
  aPlayer,
  apple,
  bob,
  cat,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { BeginFollowing, EndFollowing, FollowingBegun, FollowingEnded } from './following.ts';

const here = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, market), aMobile(cat, quay)];
const catFollowsAnn = FollowingBegun({ who: cat, leader: ann });

describe('BeginFollowing', () => {
  it('lets somebody follow whoever is in the same room', () => {
    given(here)
      .when(BeginFollowing({ who: cat, leader: ann }))
      .yields(catFollowsAnn);
  });
  it('refuses whoever is not in the world, and what does not live', () => {
    given(theTown, aCharacter(ann, quay))
      .when(BeginFollowing({ who: ann, leader: cat }))
      .refused('not-in-the-world');
    for (const who of [nothing, apple])
      given(here)
        .when(BeginFollowing({ who, leader: ann }))
        .refused('not-in-the-world');
  });
  it('refuses to follow somebody elsewhere', () => {
    for (const leader of [bob, nothing])
      given(here)
        .when(BeginFollowing({ who: cat, leader }))
        .refused('not-here');
  });
  it('refuses to follow oneself', () => {
    given(here)
      .when(BeginFollowing({ who: cat, leader: cat }))
      .refused('oneself');
  });
  it('refuses to follow the same one twice', () => {
    given(here, catFollowsAnn)
      .when(BeginFollowing({ who: cat, leader: ann }))
      .refused('following-already');
  });
  it('is shown whole', () => everyRuleIsShown(BeginFollowing));
});

describe('EndFollowing', () => {
  it('lets somebody go their own way again', () => {
    given(here, catFollowsAnn)
      .when(EndFollowing({ who: cat }))
      .yields(FollowingEnded({ who: cat }));
  });
  it('refuses whoever follows nobody, and who has stopped', () => {
    for (const who of [ann, nothing]) given(here).when(EndFollowing({ who })).refused('follows-nobody');
    given(here, catFollowsAnn, FollowingEnded({ who: cat }))
      .when(EndFollowing({ who: cat }))
      .refused('follows-nobody');
  });
  it('is shown whole', () => everyRuleIsShown(EndFollowing));
});
