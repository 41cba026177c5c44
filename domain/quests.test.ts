import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aMobile, ann, aPlayer, cat, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { longestText } from './objects.ts';
import { AdvanceQuest, mostQuests, QuestAdvanced } from './quests.ts';

const here = [...theTown, ...aPlayer(ann, quay), aMobile(cat, quay)];
const begun = {
  player: ann,
  quest: 'ring',
  stage: 'begun',
  title: 'The ring',
  task: 'Find it.',
  done: false,
};
const found = { ...begun, stage: 'found', task: 'Bring it back.' };

describe('AdvanceQuest', () => {
  it('begins a quest', () => {
    given(here).when(AdvanceQuest(begun)).yields(QuestAdvanced(begun));
  });
  it('takes a quest on to its next stage, and keeps the others', () => {
    given(here, QuestAdvanced(begun)).when(AdvanceQuest(found)).yields(QuestAdvanced(found));
    const other = { ...begun, quest: 'eggs' };
    const world = worldOf(here, [begun, other, found].map(QuestAdvanced));
    const quests = world.get(ann)?.traits.quests?.map(({ quest, stage }) => `${quest} ${stage}`);
    assert.deepEqual(quests, ['ring found', 'eggs begun']);
  });
  it('refuses whoever is no player', () => {
    for (const player of [cat, nothing])
      given(here)
        .when(AdvanceQuest({ ...begun, player }))
        .refused('no-such-player');
  });
  it('refuses the stage that one has come to already', () => {
    given(here, QuestAdvanced(begun)).when(AdvanceQuest(begun)).refused('there-already');
  });
  it('refuses one quest more than one can have in mind', () => {
    const many = Array.from({ length: mostQuests }, (_, at) =>
      QuestAdvanced({ ...begun, quest: `quest-${at}` }),
    );
    given(here, ...many)
      .when(AdvanceQuest(begun))
      .refused('too-many');
  });
  it('refuses endless words', () => {
    given(here)
      .when(AdvanceQuest({ ...begun, task: 'x'.repeat(longestText + 1) }))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(AdvanceQuest));
});
