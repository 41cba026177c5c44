import { describe, it } from 'node:test';
import { anItem, ann, apple, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import { NoteObject, ObjectNoted, ObjectWoven, WeaveObject } from './notes.ts';
import { longestText } from './objects.ts';

const place = [...theTown, anItem(apple, quay)];
const long = 'x'.repeat(longestText + 1);

describe('NoteObject', () => {
  const note = (text: string, goid = apple) => NoteObject({ goid, note: text, by: ann });

  it('leaves a note on a thing', () => {
    given(place)
      .when(note('ripe?'))
      .yields(ObjectNoted({ goid: apple, note: 'ripe?', by: ann }));
  });
  it('takes it away again', () => {
    given(place, ObjectNoted({ goid: apple, note: 'ripe?', by: ann }))
      .when(note(''))
      .yields(ObjectNoted({ goid: apple, note: '', by: ann }));
  });
  it('refuses to change nothing', () => given(place).when(note('')).refused('unchanged'));
  it('refuses a note that is too long', () => given(place).when(note(long)).refused('too-long'));
  it('refuses what is not there', () => given(place).when(note('x', nothing)).refused('no-such-object'));
  it('is shown whole', () => everyRuleIsShown(NoteObject));
});

describe('WeaveObject', () => {
  const weave = (text: string, goid = apple) => WeaveObject({ goid, text });

  it('tells of a thing within the description of its room', () => {
    given(place)
      .when(weave('An apple lies here.'))
      .yields(ObjectWoven({ goid: apple, text: 'An apple lies here.' }));
  });
  it('lists it again', () => {
    given(place, ObjectWoven({ goid: apple, text: 'x' }))
      .when(weave(''))
      .yields(ObjectWoven({ goid: apple, text: '' }));
  });
  it('refuses to change nothing', () => given(place).when(weave('')).refused('unchanged'));
  it('refuses a text that is too long', () => given(place).when(weave(long)).refused('too-long'));
  it('refuses rooms', () => given(place).when(weave('x', quay)).refused('wrong-kind'));
  it('refuses what is not there', () => given(place).when(weave('x', nothing)).refused('no-such-object'));
  it('is shown whole', () => everyRuleIsShown(WeaveObject));
});
