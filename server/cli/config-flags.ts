import { keyEntries } from '../../config/keys.ts';
import type { Settings } from '../../config/read-config.ts';
import { readConfig, requestOf } from '../../config/read-config.ts';
import type { CommandLine } from './flags.ts';

/** The flags of every command that reads the configuration: the file, and each key. */
export const configFlags: readonly string[] = ['config', ...keyEntries.map(entry => entry.key)];

/** The lines of a usage text that explain them. */
export const configUsage = `  --config FILE           another file than config/config.yaml
  --<key> VALUE           any key of docs/configuration.md, as --storage.path data`;

/** The settings that a command line asks for, with file and environment. Throws a `ConfigError`. */
export function settingsFrom({ texts }: CommandLine): Settings {
  const flags = Object.entries(texts).filter(([name]) => configFlags.includes(name));
  return readConfig(requestOf(Object.fromEntries(flags)));
}
