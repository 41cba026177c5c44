import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';
import type { GameObject } from './object.ts';

/** Everything that a player can set for themself, besides the colour of each meaning. */
export const settingNames = [
  'brief',
  'channels',
  'color',
  'commands',
  'layout',
  'pagelength',
  'prompt',
  'verbosity',
  'wordwrap',
] as const;
export type SettingName = (typeof settingNames)[number];

/** The longest value of a setting. */
const mostLetters = 200;
/** Settings of colour are called `color.` and a meaning. */
const colourSetting = /^color\.[a-z]{1,20}$/;
/** More colours than there are meanings. */
const mostSettings = 60;

export const SettingChanged = event(
  'SettingChanged',
  { player: id, setting: text, to: text },
  {
    stream: 'player',
    evolve(draft, e) {
      const { settings, ...traits } = draft.get(e.player).traits;
      const { [e.setting]: _, ...others } = settings ?? {};
      const next = e.to === '' ? others : { ...others, [e.setting]: e.to };
      draft.change(e.player, {
        traits: Object.keys(next).length > 0 ? { ...traits, settings: next } : traits,
      });
    },
  },
);

/** Sets how somebody plays; an empty value sets it back. */
export const ChangeSetting = command('ChangeSetting', { player: id, setting: text, to: text }, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player') return refuse('no-such-player');
  if (!isSetting(c.setting)) return refuse('no-such-setting');
  if (c.to.length > mostLetters) return refuse('too-long');
  const { settings = {} } = player.traits;
  if ((settings[c.setting] ?? '') === c.to) return refuse('unchanged');
  if (c.to !== '' && Object.keys(settings).length >= mostSettings) return refuse('too-many-settings');
  return accept(SettingChanged(c));
});

/** What a player has set; `undefined` where it is as it comes. */
export function settingOf(player: GameObject, name: SettingName): string | undefined {
  return player.traits.settings?.[name];
}

/** How much somebody wants to be told of a fight. */
export const verbosities = ['brief', 'normal', 'full'] as const;
export type Verbosity = (typeof verbosities)[number];

/** How much somebody is told of a fight; who is no player is told as much as is usual. */
export function verbosityOf(who: GameObject | undefined): Verbosity {
  const wanted = who && settingOf(who, 'verbosity');
  return verbosities.find(it => it === wanted) ?? 'normal';
}

function isSetting(name: string): boolean {
  return settingNames.some(it => it === name) || colourSetting.test(name);
}
