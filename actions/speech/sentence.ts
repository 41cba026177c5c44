import { capitalised } from '../text/grammar.ts';

/** What was said as a sentence: first letter large, a stop at the end. */
export function sentence(words: string): string {
  const text = capitalised(words.trim().replace(/\s+/g, ' '));
  return /[.!?…]["')]?$/.test(text) ? text : `${text}.`;
}

/** The verb that its last sign asks for: `say`, `ask`, `exclaim`. */
export function verbOf(spoken: string): 'say' | 'ask' | 'exclaim' {
  if (/\?["')]?$/.test(spoken)) return 'ask';
  return /!["')]?$/.test(spoken) ? 'exclaim' : 'say';
}
