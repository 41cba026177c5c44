import type { KeyEntry } from './keys.ts';
import { findKey, keyEntries, settingOf } from './keys.ts';
import type { Settings } from './read-config.ts';
import type { Setting } from './setting.ts';
import { assemble, mistakeIn, noSuchKey, valueFromText } from './setting.ts';

/** What came of a wish to change a key while the server runs; the refusal is a whole line to show. */
export type Change =
  | { readonly ok: true; readonly settings: Settings; readonly value: string | number }
  | { readonly ok: false; readonly refusal: string };

/** The settings with one key changed to what a text says, if it may change live. */
export function changeSetting(settings: Settings, key: string, text: string): Change {
  const entry = findKey(key);
  if (!entry) return { ok: false, refusal: noSuchKey(key) };
  if (!entry.live) {
    return {
      ok: false,
      refusal: `${key} cannot change while the server runs; set it in ${settings.file} and start again.`,
    };
  }
  const setting = { key, value: valueFromText(entry, text), source: 'aconfig' };
  const problem = mistakeIn(setting);
  if (problem) return { ok: false, refusal: problem };
  return { ok: true, settings: withSettings(settings, [setting]), value: setting.value };
}

/** The settings with some of their values replaced. */
export function withSettings(settings: Settings, changes: readonly Setting[]): Settings {
  const kept = keyEntries.map(entry => standing(settings, entry));
  const sources = new Map(settings.sources);
  for (const { key, source } of changes) {
    const entry = findKey(key);
    if (entry) sources.set(entry.key, source);
  }
  return { ...settings, config: assemble({ settings: [...kept, ...changes], problems: [] }), sources };
}

function standing({ config, sources }: Settings, entry: KeyEntry): Setting {
  return { key: entry.key, value: settingOf(config, entry), source: sources.get(entry.key) ?? 'default' };
}
