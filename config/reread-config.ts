import { withSettings } from './change-setting.ts';
import { keyEntries, settingOf } from './keys.ts';
import type { Settings } from './read-config.ts';
import { readConfig } from './read-config.ts';
import type { ConfigKey } from './schema.ts';

/** What reading the configuration again brought. */
export interface Reread {
  /** The settings that hold from now on. */
  readonly settings: Settings;
  /** Keys that changed and hold at once. */
  readonly changed: readonly ConfigKey[];
  /** Keys that changed and wait for a restart; `settings` still has their old values. */
  readonly waiting: readonly ConfigKey[];
}

/** Reads file, environment and flags again. Throws a `ConfigError` and changes nothing where something is wrong. */
export function rereadConfig(settings: Settings): Reread {
  const next = readConfig(settings.request);
  const differing = keyEntries.filter(
    entry => settingOf(next.config, entry) !== settingOf(settings.config, entry),
  );
  const live = differing.filter(entry => entry.live);
  const changes = live.map(entry => ({
    key: entry.key,
    value: settingOf(next.config, entry),
    source: next.sources.get(entry.key) ?? 'default',
  }));
  return {
    settings: withSettings(settings, changes),
    changed: live.map(entry => entry.key),
    waiting: differing.filter(entry => !entry.live).map(entry => entry.key),
  };
}
