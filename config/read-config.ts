import { readFileSync } from 'node:fs';
import type { KeyEntry } from './keys.ts';
import { findKey, keyEntries } from './keys.ts';
import { nearest } from './nearest.ts';
import { readYaml } from './read-yaml.ts';
import type { Config, ConfigKey } from './schema.ts';
import type { Layer, Setting } from './setting.ts';
import { assemble, joined, unknownKey, valueFromText } from './setting.ts';

/** Where the configuration is read from, beside its file. */
export interface ConfigRequest {
  /** Flags by their names without dashes: `telnet.port`, and `config` for another file. */
  readonly flags: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The configuration with all that is needed to explain it, to read it again and to write to it. */
export interface Settings {
  readonly config: Config;
  /** Where each key was set: `config/config.yaml:3`, `AEVUM_TELNET_PORT`, `--telnet.port`, `aconfig` or `default`. */
  readonly sources: ReadonlyMap<ConfigKey, string>;
  /** The file that was read, or would have been if it were there. */
  readonly file: string;
  readonly request: ConfigRequest;
}

const DEFAULT_FILE = 'config/config.yaml';

/** The request of a process that was started with these flags. */
export function requestOf(flags: Readonly<Record<string, string>>): ConfigRequest {
  return { flags, env: process.env };
}

/** Reads file, environment and flags; the later goes before the earlier. Throws a `ConfigError` that lists all problems. */
export function readConfig(request: ConfigRequest): Settings {
  const { flags, env } = request;
  const file = flags.config ?? env.AEVUM_CONFIG ?? DEFAULT_FILE;
  const layer = joined([readFile(file, request), readEnvironment(env), readFlags(flags)]);
  const config = assemble(layer);
  return { config, sources: sourcesOf(layer.settings), file, request };
}

function readFile(file: string, { flags, env }: ConfigRequest): Layer {
  const named = 'config' in flags ? '--config' : env.AEVUM_CONFIG === undefined ? undefined : 'AEVUM_CONFIG';
  try {
    return readYaml(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT' && !named) return { settings: [], problems: [] };
    const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`;
    return { settings: [], problems: [`${named ?? 'the configuration'}: the file "${file}" ${why}`] };
  }
}

function readEnvironment(env: ConfigRequest['env']): Layer {
  const settings: Setting[] = [];
  const problems: string[] = [];
  for (const [variable, text] of Object.entries(env)) {
    if (!variable.startsWith('AEVUM_') || text === undefined || isOthers(variable)) continue;
    const entry = keyEntries.find(known => known.variable === variable);
    if (entry) settings.push(settingFrom(entry, text, variable));
    else problems.push(unknownVariable(variable));
  }
  return { settings, problems };
}

/** Variables that are no key: the file to read, and what the tests tell each other. */
function isOthers(variable: string): boolean {
  return variable === 'AEVUM_CONFIG' || variable.startsWith('AEVUM_TEST_');
}

function unknownVariable(variable: string): string {
  const near = nearest(variable, ['AEVUM_CONFIG', ...keyEntries.map(entry => entry.variable)]);
  const hint = near ? `did you mean ${near}?` : 'docs/configuration.md lists every variable';
  return `${variable}: this environment variable sets nothing; ${hint}`;
}

function readFlags(flags: ConfigRequest['flags']): Layer {
  const settings: Setting[] = [];
  const problems: string[] = [];
  for (const [flag, text] of Object.entries(flags)) {
    const entry = findKey(flag);
    if (entry) settings.push(settingFrom(entry, text, `--${flag}`));
    else if (flag !== 'config') problems.push(unknownKey(flag, `--${flag}`));
  }
  return { settings, problems };
}

function settingFrom(entry: KeyEntry, text: string, source: string): Setting {
  return { key: entry.key, value: valueFromText(entry, text), source };
}

function sourcesOf(settings: readonly Setting[]): ReadonlyMap<ConfigKey, string> {
  const sources = new Map<ConfigKey, string>(keyEntries.map(({ key }) => [key, 'default']));
  for (const { key, source } of settings) {
    const entry = findKey(key);
    if (entry) sources.set(entry.key, source);
  }
  return sources;
}
