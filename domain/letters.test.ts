import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, bob, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { PlayerIgnored } from './ignoring.ts';
import {
  DiscardLetter,
  LeaveWords,
  LetterDiscarded,
  LetterRead,
  letterOf,
  mostLetters,
  ReadLetter,
  WordsLeft,
} from './letters.ts';

const there = [...theTown, ...aPlayer(ann, quay), ...aPlayer(bob, quay)];
const words = { to: ann, from: bob, text: 'text/1', digest: 'd1', at: 1000, spoken: false };
const first = { player: ann, number: 1 };

describe('LeaveWords', () => {
  it('leaves a letter; no number comes twice', () => {
    given(there)
      .when(LeaveWords(words))
      .yields(WordsLeft({ ...words, number: 1 }));
    given(there, WordsLeft({ ...words, number: 1 }), LetterDiscarded(first))
      .when(LeaveWords(words))
      .yields(WordsLeft({ ...words, number: 2 }));
  });
  it('is refused for what is no player, and from nobody', () => {
    given(there, anItem(apple, quay))
      .when(LeaveWords({ ...words, to: apple }))
      .refused('no-such-player');
    given(there)
      .when(LeaveWords({ ...words, from: nothing }))
      .refused('no-such-player');
  });
  it('is refused where one is ignored', () => {
    given(there, PlayerIgnored({ player: ann, whom: bob }))
      .when(LeaveWords(words))
      .refused('ignored');
  });
  it('is refused where the box is full', () => {
    const many = Array.from({ length: mostLetters }, (_, at) => WordsLeft({ ...words, number: at + 1 }));
    given(there, many).when(LeaveWords(words)).refused('box-full');
  });
  it('is shown whole', () => everyRuleIsShown(LeaveWords));
});

describe('ReadLetter', () => {
  it('marks a letter as read, and no other', () => {
    const both = [WordsLeft({ ...words, number: 1 }), WordsLeft({ ...words, number: 2 })];
    given(there, both).when(ReadLetter(first)).yields(LetterRead(first));
    const world = worldOf(there, both, LetterRead(first));
    assert.equal(letterOf(world, ann, 1)?.read, true);
    assert.equal(letterOf(world, ann, 2)?.read, false);
  });
  it('is refused for a letter that is not there, and for one that was read', () => {
    given(there).when(ReadLetter(first)).refused('no-such-letter');
    given(there, WordsLeft({ ...words, number: 1 }), LetterRead(first))
      .when(ReadLetter(first))
      .refused('read-already');
  });
  it('is shown whole', () => everyRuleIsShown(ReadLetter));
});

describe('DiscardLetter', () => {
  it('throws a letter away', () => {
    given(there, WordsLeft({ ...words, number: 1 }))
      .when(DiscardLetter(first))
      .yields(LetterDiscarded(first));
  });
  it('is refused for a letter that is not there', () => {
    given(there, LetterDiscarded(first)).when(DiscardLetter(first)).refused('no-such-letter');
  });
  it('is shown whole', () => everyRuleIsShown(DiscardLetter));
});
