import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

const value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const form = z.record(z.string().regex(/^[^\p{Cc}]{1,64}$/u), z.union([value, z.array(value)])).nullable();

/**
 * What the operator tells of the server to those who list servers: each variable with its values. Nothing stands for the file that is shipped.
 * @throws {ConfigError} the file cannot be read, or holds something else.
 */
export function readMssp(path: string): ReadonlyMap<string, readonly string[]> {
  const file = path === '' ? join(import.meta.dirname, 'mssp.yaml') : path;
  try {
    const told = form.parse(parse(readFileSync(file, 'utf8'))) ?? {};
    return new Map(Object.entries(told).map(([name, it]) => [name.toUpperCase(), [it].flat()]));
  } catch (error) {
    const why = error instanceof z.ZodError ? 'allowed: names with a text or a list of texts' : String(error);
    throw new ConfigError([`${file}: ${why}`]);
  }
}
