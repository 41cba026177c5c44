import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anItem, ann, aPlayer, apple, nothing, quay, theTown } from '../features/support/facts.ts';
import { everyRuleIsShown, given, worldOf } from '../features/support/specification.ts';
import { ChangeSetting, SettingChanged, settingOf } from './settings.ts';

const there = [...theTown, ...aPlayer(ann, quay)];
const brief = { player: ann, setting: 'brief', to: 'on' };

describe('ChangeSetting', () => {
  it('sets how somebody plays', () => {
    given(there).when(ChangeSetting(brief)).yields(SettingChanged(brief));
    const colour = { player: ann, setting: 'color.exit', to: 'bold red' };
    given(there).when(ChangeSetting(colour)).yields(SettingChanged(colour));
  });
  it('sets back with nothing, and leaves no trace then', () => {
    const back = { ...brief, to: '' };
    given(there, SettingChanged(brief)).when(ChangeSetting(back)).yields(SettingChanged(back));
    const world = worldOf(there, SettingChanged(brief), SettingChanged(back));
    assert.deepEqual(world.get(ann), worldOf(there).get(ann));
  });
  it('is refused to what is no player', () => {
    given(there, anItem(apple, quay))
      .when(ChangeSetting({ ...brief, player: apple }))
      .refused('no-such-player');
    given(there)
      .when(ChangeSetting({ ...brief, player: nothing }))
      .refused('no-such-player');
  });
  it('is refused for a setting that there is not', () => {
    for (const setting of ['height', 'color.', 'color.Exit', '__proto__', ''])
      given(there)
        .when(ChangeSetting({ ...brief, setting }))
        .refused('no-such-setting');
  });
  it('is refused for a value that is too long', () => {
    given(there)
      .when(ChangeSetting({ ...brief, to: 'x'.repeat(201) }))
      .refused('too-long');
  });
  it('is refused where nothing would change', () => {
    given(there, SettingChanged(brief)).when(ChangeSetting(brief)).refused('unchanged');
    given(there)
      .when(ChangeSetting({ ...brief, to: '' }))
      .refused('unchanged');
  });
  it('is refused beyond the most settings', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      SettingChanged({ player: ann, setting: `color.${at}`, to: 'red' }),
    );
    given(there, many).when(ChangeSetting(brief)).refused('too-many-settings');
  });
  it('is shown whole', () => everyRuleIsShown(ChangeSetting));
});

describe('settingOf', () => {
  it('tells what was set, and nothing where nothing was', () => {
    const world = worldOf(there, SettingChanged(brief));
    assert.equal(settingOf(world.get(ann)!, 'brief'), 'on');
    assert.equal(settingOf(world.get(ann)!, 'prompt'), undefined);
  });
});
