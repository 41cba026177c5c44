import type { z } from 'zod';
import type { KeyFacts } from './key.ts';
import { keyFacts } from './key.ts';
import type { Config, ConfigKey } from './schema.ts';
import { configSchema } from './schema.ts';

/** A key of the configuration with all that is known of it. */
export interface KeyEntry extends KeyFacts {
  readonly key: ConfigKey;
  readonly section: string;
  readonly name: string;
  /** The environment variable that sets it. */
  readonly variable: string;
  readonly byDefault: string | number;
  readonly schema: z.ZodType<string | number>;
}

/** The names of the sections, in the order of the shipped file. */
export const sections: readonly string[] = Object.keys(configSchema.unwrap().shape);

/** Every key with its facts, in the order of the shipped file. */
export const keyEntries: readonly KeyEntry[] = Object.entries(configSchema.unwrap().shape).flatMap(
  ([section, keys]) => Object.entries(keys.unwrap().shape).map(([name, key]) => entry(section, name, key)),
);

const byKey: ReadonlyMap<string, KeyEntry> = new Map(keyEntries.map(known => [known.key, known]));

/** The key of this name, or nothing where there is none. */
export function findKey(name: string): KeyEntry | undefined {
  return byKey.get(name);
}

/** What a key is set to. */
export function settingOf(config: Config, { section, name }: KeyEntry): string | number {
  const values: Readonly<Record<string, Readonly<Record<string, string | number>>>> = config;
  const value = values[section]?.[name];
  if (value === undefined) throw new Error(`the configuration holds no ${section}.${name}`);
  return value;
}

function entry(section: string, name: string, schema: z.ZodType<string | number>): KeyEntry {
  const facts = keyFacts.get(schema);
  const key = `${section}.${name}`;
  if (!facts) throw new Error(`${key} has no facts; make it with a function of config/key.ts`);
  const variable = `AEVUM_${section}_${name}`.toUpperCase();
  return {
    ...facts,
    key: key as ConfigKey,
    section,
    name,
    variable,
    byDefault: schema.parse(undefined),
    schema,
  };
}
