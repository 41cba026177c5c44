/** What can set off a reaction besides the words that are typed. */
export const untyped = ['enter', 'leave', 'tick', 'hour', 'damage', 'death', 'init', 'sayto'] as const;

/** Whether a word means something that happens by itself, and so is nobody's verb. */
export function happensUntyped(word: string): boolean {
  return untyped.some(it => it === word);
}
