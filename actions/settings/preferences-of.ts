import type { GameObject } from '../../domain/object.ts';
import { settingOf } from '../../domain/settings.ts';
import type { Preferences } from '../preferences.ts';
import { colouredMeanings, readColour } from '../text/colours.ts';

/** How a player wants the game to come to them. */
export function preferencesOf(player: GameObject): Preferences {
  const width = settingOf(player, 'wordwrap');
  const prompt = settingOf(player, 'prompt');
  return {
    colour: switched(settingOf(player, 'color')),
    width: width === undefined ? undefined : Number(width),
    pageLength: Number(settingOf(player, 'pagelength') ?? 0),
    prompt: prompt === 'off' ? '' : prompt,
    layout: settingOf(player, 'layout') ?? 'basic',
    colours: coloursOf(player),
  };
}

function switched(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'on';
}

function coloursOf({ traits: { settings = {} } }: GameObject): Preferences['colours'] {
  const chosen = colouredMeanings.flatMap(meaning => {
    const colour = readColour(settings[`color.${meaning}`] ?? '');
    return colour ? [[meaning, colour] as const] : [];
  });
  return Object.fromEntries(chosen);
}
