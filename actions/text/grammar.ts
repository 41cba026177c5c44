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

const irregular: Readonly<Record<string, readonly [plural: string, singular: string]>> = {
  be: ['are', 'is'],
  have: ['have', 'has'],
  do: ['do', 'does'],
  go: ['go', 'goes'],
};

/** A verb as its subject needs it: `you take`, `Bob takes`, `you are`, `Bob is`. */
export function conjugate(verb: string, plural: boolean): string {
  const forms = irregular[verb];
  if (forms) return plural ? forms[0] : forms[1];
  if (plural) return verb;
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** `Bob's`, `the Hughes'`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** The article that fits a word: `an apple`, `a sword`. */
export function indefinite(word: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!ni|se|su))/i.test(word) ? 'an' : 'a';
}

/** More of a thing than one: `apples`, `torches`, `loaves of bread`. */
export function plural(name: string): string {
  const [, head = name, rest = ''] = /^(.*?)( (?:of|with|in|on|for) .*)?$/.exec(name) ?? [];
  return pluralWord(head) + rest;
}

function pluralWord(word: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:[lr]|oa|ea)f$/.test(word)) return `${word.slice(0, -1)}ves`;
  if (/(?:ni|li|wi)fe$/.test(word)) return `${word.slice(0, -2)}ves`;
  return `${word}s`;
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
