import { validate } from 'node-cron';
import { z } from 'zod';

/** What a configuration key says of itself beside its type. */
export interface KeyFacts {
  /** One whole sentence for the operator. */
  readonly about: string;
  /** What the number counts; empty where there is no unit. */
  readonly unit: string;
  /** The allowed values, in words that end an error message. */
  readonly allowed: string;
  /** Whether it may change while the server runs. */
  readonly live: boolean;
}

/** The facts of every key, found by the key's schema. */
export const keyFacts = z.registry<KeyFacts>();

interface Described {
  readonly about: string;
  readonly live?: boolean;
}

interface NumberRange extends Described {
  readonly least: number;
  readonly most: number;
  readonly unit?: string;
  /** Words that follow the range, as `0 = none`. */
  readonly note?: string;
}

/** A key that holds a whole number within a range. */
export function wholeNumber(byDefault: number, range: NumberRange) {
  const { about, unit = '', live = false, note } = range;
  const allowed = `a whole number from ${range.least} to ${range.most}${note ? ` (${note})` : ''}`;
  return z
    .int()
    .min(range.least)
    .max(range.most)
    .default(byDefault)
    .register(keyFacts, { about, unit, allowed, live });
}

/** A key that holds one word of a closed list. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  { byDefault, about, live = false }: Described & { readonly byDefault: NoInfer<Word> },
) {
  return z
    .enum(words)
    .default(byDefault)
    .register(keyFacts, { about, unit: '', allowed: words.join(', '), live });
}

/** A TCP port to listen on; 0 takes any free one. */
export function port(byDefault: number, about: string) {
  return wholeNumber(byDefault, { least: 0, most: 65_535, note: '0 = any free port', about });
}

/** An address to listen on. */
export function host(byDefault: string, about: string) {
  return z
    .union([z.ipv4(), z.ipv6(), z.hostname()])
    .default(byDefault)
    .register(keyFacts, { about, unit: '', allowed: 'an IP address or a host name', live: false });
}

/** A path on disk, seen from the directory the server is started in. */
export function path(byDefault: string, about: string) {
  return z
    .string()
    .regex(/^[^\0]{1,1024}$/)
    .default(byDefault)
    .register(keyFacts, { about, unit: '', allowed: 'a path of 1 to 1024 characters', live: false });
}

/** A path on disk that may be left empty. */
export function optionalPath(about: string) {
  return z
    .string()
    .regex(/^[^\0]{0,1024}$/)
    .default('')
    .register(keyFacts, {
      about,
      unit: '',
      allowed: 'a path of at most 1024 characters, or nothing',
      live: false,
    });
}

/** A key that holds a short text of its own form. */
export function text(
  byDefault: string,
  form: Described & { readonly pattern: RegExp; readonly allowed: string },
) {
  const { about, allowed, live = false, pattern } = form;
  return z.string().regex(pattern).default(byDefault).register(keyFacts, { about, unit: '', allowed, live });
}

/** Times at which something is done, as cron writes them; empty is never. */
export function schedule(byDefault: string, about: string) {
  const allowed = 'a cron expression as 0 4 * * *, or nothing';
  return z
    .string()
    .refine(times => times === '' || validate(times))
    .default(byDefault)
    .register(keyFacts, { about, unit: '', allowed, live: false });
}
