import type { Gender } from '../../domain/object.ts';

/** The forms of a pronoun: they go, I see them, their sword, they hurt themself. */
export interface Pronouns {
  readonly they: string;
  readonly them: string;
  readonly their: string;
  readonly themself: string;
  /** Whether a verb after the pronoun takes its plural form: `they take`, `you take`, but `she takes`. */
  readonly plural: boolean;
}

export const you: Pronouns = { they: 'you', them: 'you', their: 'your', themself: 'yourself', plural: true };

export const pronouns: Record<Gender, Pronouns> = {
  he: { they: 'he', them: 'him', their: 'his', themself: 'himself', plural: false },
  she: { they: 'she', them: 'her', their: 'her', themself: 'herself', plural: false },
  it: { they: 'it', them: 'it', their: 'its', themself: 'itself', plural: false },
  they: { they: 'they', them: 'them', their: 'their', themself: 'themself', plural: true },
};

const irregular: ReadonlyMap<string, readonly [plural: string, singular: string]> = new Map([
  ['be', ['are', 'is']],
  ['have', ['have', 'has']],
  ['do', ['do', 'does']],
  ['go', ['go', 'goes']],
]);

/** A verb as its subject needs it: `you take`, `Bob takes`, `you are`, `Bob is`. */
export function conjugate(verb: string, plural: boolean): string {
  const forms = irregular.get(verb);
  if (forms) return plural ? forms[0] : forms[1];
  if (plural) return verb;
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** `Bob's`, `the Hughes'`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** Words that are written with a vowel and begin with the sound of `you` or `won`. */
const consonantToTheEar = /^(?:e[uw]|once\b|one\b|u(?:bi|k|ni(?![dmn])|r[ai]|s[eu]|t[eio]))/i;
/** Words that begin with the sound of a vowel; so do eight, eleven and eighteen. */
const vowelToTheEar = /^(?:[aeiou8]|1[18](?!\d)|heir|hon(?:est|ou?r)|hour)/i;

/** The article that fits a word as it is spoken: `an apple`, `a sword`, `a unicorn`, `an hour`. */
export function indefinite(word: string): 'a' | 'an' {
  return vowelToTheEar.test(word) && !consonantToTheEar.test(word) ? 'an' : 'a';
}

/** A name as somebody typed it, parted into its article, where it has one, and the rest: `a rusty sword`. */
export function articleAndName(typed: string): {
  readonly article: string | undefined;
  readonly name: string;
} {
  const [, article, name = typed] = /^(an?|the|some) (.+)$/i.exec(typed) ?? [];
  return { article: article?.toLowerCase(), name };
}

/** How the end of a word changes where it does not merely take an s; the first that fits counts. */
const plurals: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(sheep|fish|deer|moose|trousers|scissors|clothes)$/i, '$1'],
  [/(?<!hu|sha|talis|otto|ger|nor|ro)man$/i, 'men'],
  [/child$/i, 'children'],
  [/foot$/i, 'feet'],
  [/tooth$/i, 'teeth'],
  [/(?<!mon)goose$/i, 'geese'],
  [/(\b|dor)mouse$/i, '$1mice'],
  [/\box$/i, 'oxen'],
  [/\bdie$/i, 'dice'],
  [/(cal|hal|el|wol|lea|shea|loa|thie|scar|dwar|whar|hoo)f$/i, '$1ves'],
  [/(ni|li|wi)fe$/i, '$1ves'],
  [/([^aeiou]|qu)y$/i, '$1ies'],
  [/((?:her|potat|tomat|torped)o|s|sh|ch|x|z)$/i, '$1es'],
];

/** More of a thing than one: `apples`, `torches`, `loaves of bread`. */
export function plural(name: string): string {
  const [, head = name, rest = ''] = /^(.*?)( (?:of|with|in|on|for|from|to) .*)?$/.exec(name) ?? [];
  const [ending, more] = plurals.find(([ending]) => ending.test(head)) ?? [/$/, 's'];
  return head.replace(ending, more) + rest;
}

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number in words up to twelve, in digits above. */
export function inWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** The first letter large, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
