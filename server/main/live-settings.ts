import type { SettingShown, SettingsBook } from '../../actions/services.ts';
import { changeSetting, withSettings } from '../../config/change-setting.ts';
import { keyEntries, settingOf } from '../../config/keys.ts';
import type { Settings } from '../../config/read-config.ts';
import type { Reread } from '../../config/reread-config.ts';
import { rereadConfig } from '../../config/reread-config.ts';
import type { Config, ConfigKey } from '../../config/schema.ts';
import { writeSetting } from '../../config/write-setting.ts';

import type { TelnetLimits } from '../telnet/limits.ts';

/** The settings of the running server: read by all who need them, changed by an admin or by reading the file again. */
export class LiveSettings implements SettingsBook {
  #settings: Settings;
  /** The limits of the telnet door, always as they are now. */
  readonly limits: TelnetLimits;
  readonly #limits: { -readonly [Limit in keyof TelnetLimits]: number };
  readonly #changed: (config: Config) => void;

  /** `changed` is told of every new configuration. */
  constructor(settings: Settings, changed: (config: Config) => void) {
    this.#settings = settings;
    this.#changed = changed;
    this.#limits = { ...settings.config.limits };
    this.limits = this.#limits;
  }

  get config(): Config {
    return this.#settings.config;
  }

  list(): readonly SettingShown[] {
    return keyEntries.map(entry => ({
      key: entry.key,
      value: String(settingOf(this.config, entry)),
      about: entry.about,
      live: entry.live,
    }));
  }

  refusal(key: string, value: string): string | undefined {
    const change = changeSetting(this.#settings, key, value);
    return change.ok ? undefined : change.refusal;
  }

  /** Changes a setting and writes it into the file; gives what the admin is to read. */
  change(key: string, value: string): string {
    const change = changeSetting(this.#settings, key, value);
    if (!change.ok) return change.refusal;
    const source = [...this.#settings.sources].find(([name]) => name === key)?.[1] ?? '';
    this.#take(change.settings);
    try {
      writeSetting(this.#settings.file, key, change.value);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return `${key} is now ${change.value}, until the server stops: ${this.#settings.file} could not be written (${why}).`;
    }
    return `${key} is now ${change.value}, and ${this.#settings.file} says so too.${this.#overridden(source)}`;
  }

  /** What goes before the file will be heard again at the next start. */
  #overridden(source: string): string {
    const stronger = source.startsWith('AEVUM_') || source.startsWith('--');
    return stronger ? ` ${source} goes before it when the server starts anew.` : '';
  }

  /** Reads file, environment and flags again. @throws {ConfigError} something is wrong with them; nothing has changed. */
  reread(): Pick<Reread, 'changed' | 'waiting'> {
    const { settings, changed, waiting } = rereadConfig(this.#settings);
    this.#take(settings);
    return { changed, waiting };
  }

  /** A change that was told has come to nothing: the setting is what holds, until it is changed or the file is read again. */
  stays(key: ConfigKey, value: string): void {
    const source = this.#settings.sources.get(key) ?? 'default';
    this.#settings = withSettings(this.#settings, [{ key, value, source }]);
  }

  #take(settings: Settings): void {
    this.#settings = settings;
    Object.assign(this.#limits, settings.config.limits);
    this.#changed(settings.config);
  }
}
