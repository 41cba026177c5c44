import { capitalised } from '../text/grammar.ts';

const address = /^(?:[a-z]+:\/\/|www\.)\S/i;
/** A word that a stop can follow: it begins and ends as words do, and is no smiley. */
const wordAtEnd = /(?:^|\s)["'(]*[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?$/u;
/** The speaker, written small: alone, before a sign, or as in i'm. */
const smallMe = /(?<=^|[\s"'(])i(?=$|\s|['’](?:m|ll|ve|d)\b|[,!?;:…"')]|\.(?:\s|$))/g;

/** What was said as a sentence: first letter large, a stop at the end; addresses, smileys and all else as typed. */
export function sentence(words: string): string {
  const text = words.trim().replace(/\s+/g, ' ').replace(smallMe, 'I');
  return withStop(address.test(text) ? text : capitalised(text));
}

/** A text with a stop where it ends in a word. */
export function withStop(text: string): string {
  const last = text.slice(text.search(/\S+$/));
  return wordAtEnd.test(text) && !address.test(last) ? `${text}.` : text;
}

/** The verb that its last sign asks for: `say`, `ask`, `exclaim`. */
export function verbOf(spoken: string): Verb {
  if (/\?["')]?$/.test(spoken)) return 'ask';
  return /!["')]?$/.test(spoken) ? 'exclaim' : 'say';
}

/** How something is spoken, by its last sign. */
export type Verb = 'say' | 'ask' | 'exclaim';
/** What a smiley at the end does to the face. */
export type Face = 'smile' | 'frown' | 'laugh';

/** Something said, with all its manners. */
export interface Speech {
  /** How, in the speaker's own words, as a sentence begins with it; empty where nothing was said of it. */
  readonly manner: string;
  readonly face: Face | undefined;
  readonly verb: Verb;
  /** Empty where there was nothing but a smiley. */
  readonly words: string;
}

const faces: Readonly<Record<string, Face>> = {
  ':)': 'smile',
  ':-)': 'smile',
  ':(': 'frown',
  ':-(': 'frown',
  ':D': 'laugh',
  ':-D': 'laugh',
};

/** The most letters that may say how something is spoken. */
const mostMannerLetters = 60;

/** Reads `(softly) hello :)`; `undefined` where nothing is said. */
export function speech(typed: string): Speech | undefined {
  const [, manner = '', rest = ''] = /^(?:\(([^()]*)\)\s*)?(.*)$/s.exec(typed.trim()) ?? [];
  const [, words = rest, smiley = ''] = /^(.*?)\s*(?<=^|\s)(:-?[)(D])$/s.exec(rest) ?? [];
  const face = faces[smiley];
  if (manner.length > mostMannerLetters || (words.trim() === '' && !face)) return undefined;
  const spoken = sentence(words);
  return { manner: manner.trim(), face, verb: verbOf(spoken), words: spoken };
}
