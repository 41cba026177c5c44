import { ConfigError } from './config-error.ts';
import type { KeyEntry } from './keys.ts';
import { findKey, keyEntries, sections } from './keys.ts';
import { nearest } from './nearest.ts';
import type { Config } from './schema.ts';
import { configSchema } from './schema.ts';

/** One value as somebody wrote it. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  /** Where it stands: `config/config.yaml:3`, `AEVUM_TELNET_PORT` or `--telnet.port`. */
  readonly source: string;
}

/** What one source of the configuration says, and what is wrong with it. */
export interface Layer {
  readonly settings: readonly Setting[];
  readonly problems: readonly string[];
}

/** What is wrong with a setting and where it stands, in one line; nothing where all is well. */
function problemWith(setting: Setting): string | undefined {
  const mistake = mistakeIn(setting);
  return mistake === undefined ? undefined : `${setting.source}: ${mistake}`;
}

/** What is wrong with the value of a key; nothing where all is well. */
export function mistakeIn({ key, value }: Pick<Setting, 'key' | 'value'>): string | undefined {
  const entry = findKey(key);
  if (!entry) return noSuchKey(key);
  if (entry.schema.safeParse(value).success && value !== undefined) return undefined;
  return `${key} is ${shown(value)}; allowed: ${entry.allowed}`;
}

/** The line that says where there is no such key, with the nearest one that there is. */
export function unknownKey(key: string, source: string): string {
  return `${source}: ${noSuchKey(key)}`;
}

/** That there is no such key, with the one that was most likely meant. */
export function noSuchKey(key: string): string {
  const inSection = keyEntries.find(entry => entry.section === key);
  if (inSection) return `${key} is a section; ${inSection.key} is a key of it`;
  const bare = keyEntries.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  const near = bare?.key ?? nearest(key, [...keyEntries.map(entry => entry.key), ...sections]);
  const hint = near ? `did you mean ${near}?` : 'docs/configuration.md lists every key';
  return `${key} is not a known key; ${hint}`;
}

/** The value that a text stands for: a number where the key holds one. */
export function valueFromText(entry: KeyEntry, text: string): string | number {
  if (typeof entry.byDefault === 'string') return text;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** A value as a message shows it, cut where it is long. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'object') return 'a list or a section';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Several layers as one, in their order. */
export function joined(layers: readonly Layer[]): Layer {
  return {
    settings: layers.flatMap(layer => layer.settings),
    problems: layers.flatMap(layer => layer.problems),
  };
}

/**
 * The whole frozen configuration; a later setting goes before an earlier one, and a key that nobody set has its default.
 * Throws a `ConfigError` that lists every problem of the layer.
 */
export function assemble({ settings, problems }: Layer): Config {
  const found = settings.map(problemWith).filter(problem => problem !== undefined);
  const all = [...problems, ...found];
  if (all.length > 0) throw new ConfigError(all);
  return configSchema.parse(bySection(settings));
}

function bySection(settings: readonly Setting[]): Record<string, Record<string, unknown>> {
  const values = Object.fromEntries(sections.map(name => [name, {}]));
  for (const { key, value } of settings) {
    const entry = findKey(key);
    if (entry) Object.assign(values[entry.section] ?? {}, { [entry.name]: value });
  }
  return values;
}
