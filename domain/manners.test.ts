import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  anItem,
  ann,
  aPlayer,
  apple,
  eastward,
  market,
  nothing,
  quay,
  theTown,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { ChangeGait, GaitChanged, longestManner, PoseStruck, StrikePose } from './manners.ts';
import { Walked } from './movement.ts';

const ground = [...theTown, ...aPlayer(ann, quay), anItem(apple, quay)];
const tooLong = 'x'.repeat(longestManner + 1);

describe('StrikePose', () => {
  const pose = { who: ann, pose: 'leaning on a post' };
  it('says how one is there', () => given(ground).when(StrikePose(pose)).yields(PoseStruck(pose)));
  it('stays behind when one goes', () => {
    const walked = Walked({ who: ann, exit: eastward, from: quay, to: market });
    assert.equal(worldOf(ground, PoseStruck(pose), walked).get(ann)?.traits.pose, undefined);
  });
  it('refuses what does not live', () => {
    for (const who of [apple, nothing])
      given(ground)
        .when(StrikePose({ ...pose, who }))
        .refused('lifeless');
  });
  it('refuses too many words', () => {
    given(ground)
      .when(StrikePose({ who: ann, pose: tooLong }))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(StrikePose));
});

describe('ChangeGait', () => {
  const gait = { who: ann, gait: 'with a limp' };
  it('says how one comes and goes', () => given(ground).when(ChangeGait(gait)).yields(GaitChanged(gait)));
  it('refuses what does not live', () => {
    given(ground)
      .when(ChangeGait({ ...gait, who: apple }))
      .refused('lifeless');
  });
  it('refuses too many words', () => {
    given(ground)
      .when(ChangeGait({ who: ann, gait: tooLong }))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(ChangeGait));
});
