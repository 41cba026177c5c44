/** A line a player typed, without the verb. */
export interface Typed {
  readonly verb: string;
  /** What follows the verb, as typed. */
  readonly rest: string;
  /** The same in words. */
  readonly words: readonly string[];
}

/** A line cut into its verb and the rest; `'hello` is `say hello`, `:waves` is `emote waves`. */
export function typed(line: string): Typed {
  const trimmed = line.trim();
  const sign = signs[trimmed.charAt(0)];
  if (sign) return withRest(sign, trimmed.slice(1));
  const space = trimmed.search(/\s/);
  if (space === -1) return { verb: trimmed.toLowerCase(), rest: '', words: [] };
  return withRest(trimmed.slice(0, space).toLowerCase(), trimmed.slice(space + 1));
}

const signs: Readonly<Record<string, string>> = { "'": 'say', '"': 'say', ':': 'emote' };

function withRest(verb: string, text: string): Typed {
  const rest = text.trim();
  return { verb, rest, words: rest === '' ? [] : rest.split(/\s+/) };
}

/** What stands before and after the last of some words: `coin from old chest` at `from`. */
export function splitAt(
  words: readonly string[],
  ...marks: readonly string[]
): readonly [string, string] | undefined {
  const at = words.findLastIndex(word => marks.includes(word.toLowerCase()));
  if (at <= 0 || at === words.length - 1) return undefined;
  return [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
}

/** The first word and all that follows it: `Bob hello there`. */
export function firstAndRest(rest: string): readonly [string, string] | undefined {
  const space = rest.search(/\s/);
  if (space <= 0) return undefined;
  return [rest.slice(0, space), rest.slice(space + 1).trim()];
}
