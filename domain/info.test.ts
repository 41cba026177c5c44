import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, apple, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { InfoRemoved, InfoSet, infoLimits, RemoveInfo, SetInfo } from './info.ts';

const place = [...theTown, anItem(apple, quay)];
const kept = (path: string, value: string | number = 1) => InfoSet({ goid: apple, path, value });

describe('SetInfo', () => {
  const set = (path: string, value: string | number = 1) => SetInfo({ goid: apple, path, value });

  it('keeps a value under a path', () => given(place).when(set('quest.stage')).yields(kept('quest.stage')));
  it('changes it where there are as many as can be', () => {
    const many = Array.from({ length: infoLimits.entries }, (_, at) => kept(`a.${at}`));
    given(place, many).when(set('a.0', 'x')).yields(kept('a.0', 'x'));
    given(place, many).when(set('b')).refused('too-many');
  });
  it('refuses what is no path', () => {
    for (const path of ['', '1', 'a..b', 'a.', 'a b', 'a'.repeat(infoLimits.path + 1)])
      given(place).when(set(path)).refused('no-path');
  });
  it('refuses a text that is too long', () => {
    given(place)
      .when(set('a', 'x'.repeat(infoLimits.text + 1)))
      .refused('too-long');
  });
  it('refuses what is not there', () => {
    given(place)
      .when(SetInfo({ goid: nothing, path: 'a', value: 1 }))
      .refused('no-such-object');
  });
  it('is shown whole', () => everyRuleIsShown(SetInfo));
});

describe('RemoveInfo', () => {
  const remove = (path: string, goid = apple) => RemoveInfo({ goid, path });
  const removed = (path: string) => InfoRemoved({ goid: apple, path });

  it('forgets what is at a path and below it, and leaves no trace', () => {
    given(place, kept('a.b'), kept('a'), kept('ab')).when(remove('a')).yields(removed('a'));
    assert.deepEqual(worldOf(place, kept('a.b'), kept('ab'), removed('a')).get(apple)?.traits, {
      info: { ab: 1 },
    });
    assert.deepEqual(worldOf(place, kept('a.b'), removed('')).get(apple), worldOf(place).get(apple));
  });
  it('refuses where nothing is kept', () => {
    given(place, kept('ab')).when(remove('a')).refused('nothing-there');
    given(place).when(remove('')).refused('nothing-there');
  });
  it('refuses what is not there', () => given(place).when(remove('', nothing)).refused('no-such-object'));
  it('is shown whole', () => everyRuleIsShown(RemoveInfo));
});
