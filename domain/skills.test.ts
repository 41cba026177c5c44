import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ann, aPlayer, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { experienceOf, levelOf, PractiseSkill, SkillPractised } from './skills.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay)];

describe('PractiseSkill', () => {
  const practise = (experience: number) => PractiseSkill({ who: ann, skill: 'kick', experience });

  it('gains experience', () => {
    given(annAtQuay)
      .when(practise(500))
      .yields(SkillPractised({ who: ann, skill: 'kick', experience: 500 }));
  });
  it('refuses things', () => {
    given(annAtQuay)
      .when(PractiseSkill({ who: quay, skill: 'kick', experience: 1 }))
      .refused('lifeless');
  });
  it('refuses nothing at all', () => given(annAtQuay).when(practise(0)).refused('nothing-to-learn'));
  it('refuses who has mastered it', () => {
    given(annAtQuay, SkillPractised({ who: ann, skill: 'kick', experience: 190_000 }))
      .when(practise(1))
      .refused('mastered');
  });
  it('is shown whole', () => everyRuleIsShown(PractiseSkill));
});

describe('the level of a skill', () => {
  it('rises by one with ten thousand points, up to twenty', () => {
    const levels = [0, 9_999, 10_000, 35_000, 10_000_000].map(kick => levelOf({ skills: { kick } }, 'kick'));
    assert.deepEqual(levels, [1, 1, 2, 4, 20]);
    assert.equal(levelOf({}, 'kick'), 1);
  });
  it('takes longer the higher it is, and failures teach half as much', () => {
    assert.deepEqual(
      [experienceOf(1, true), experienceOf(1, false), experienceOf(4, true)],
      [1_000, 500, 250],
    );
  });
});
