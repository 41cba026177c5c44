import { capitalised } from '../text/grammar.ts';

const address = /^(?:[a-z]+:\/\/|www\.)\S/i;
/** A word that a stop can follow: it begins and ends as words do, and is no smiley. */
const wordAtEnd = /(?:^|\s)["'(]*[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?$/u;

/** What was said as a sentence: first letter large, a stop at the end; addresses, smileys and all else as typed. */
export function sentence(words: string): string {
  const text = words.trim();
  return withStop(address.test(text) ? text : capitalised(text));
}

/** A text with a stop where it ends in a word. */
export function withStop(text: string): string {
  const last = text.slice(text.search(/\S+$/));
  return wordAtEnd.test(text) && !address.test(last) ? `${text}.` : text;
}

/** The verb that its last sign asks for: `say`, `ask`, `exclaim`. */
export function verbOf(spoken: string): 'say' | 'ask' | 'exclaim' {
  if (/\?["')]?$/.test(spoken)) return 'ask';
  return /!["')]?$/.test(spoken) ? 'exclaim' : 'say';
}
