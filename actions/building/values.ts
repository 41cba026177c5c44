import type { InfoValue } from '../../domain/traits/builder.ts';

/** Whether a builder's word means that there is to be nothing. */
export function isNothing(word: string): boolean {
  return ['!nothing', '!delete', 'nil'].includes(word.toLowerCase());
}

/** What a builder means by a word: truth, nothing, a number, a `:symbol`, or a text. */
export function valueOfWords(words: string): InfoValue {
  const word = words.trim();
  if (/^(?:true|yes)$/i.test(word)) return true;
  if (/^(?:false|no)$/i.test(word)) return false;
  if (/^(?:nil|null)$/i.test(word)) return null;
  if (word.toLowerCase() === '!nothing') return '';
  if (/^-?\d{1,15}$/.test(word)) return Number(word);
  return word.replace(/^:(?=\w)/, '').replace(/^"(.*)"$/, '$1');
}
