import type { CommandLine } from './flags.ts';
import { UsageError } from './usage-error.ts';

type Texts<Names extends readonly string[]> = { readonly [Index in keyof Names]: string };

/** The words of a command line, exactly one for each of these names. Throws a `UsageError` where there are more or less. */
export function exactly<const Names extends readonly string[]>(
  { words }: CommandLine,
  names: Names,
): Texts<Names> {
  if (isFor(words, names)) return words;
  const wanted = names.length === 0 ? 'nothing but flags' : names.join(' and ');
  const given = words.length === 0 ? 'nothing' : `"${words.join(' ')}"`;
  throw new UsageError(`After the command there must be ${wanted}, not ${given}.`);
}

function isFor<Names extends readonly string[]>(
  words: readonly string[],
  names: Names,
): words is Texts<Names> {
  return words.length === names.length;
}

/** The word of a closed list that a text is. Throws a `UsageError` that tells the list. */
export function chosen<Word extends string>(
  words: readonly Word[],
  { what, value }: { readonly what: string; readonly value: string },
): Word {
  const word = words.find(known => known === value);
  if (!word) throw new UsageError(`${what} is "${value}"; allowed: ${words.join(', ')}`);
  return word;
}
