import { distance } from 'fastest-levenshtein';
import type { Tier } from '../domain/traits/character.ts';
import { tiers } from '../domain/traits/character.ts';
import type { Entry } from './entry.ts';

/** Words that other games know, and the verb that does it here. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['exit', 'quit'],
  ['leave', 'quit'],
  ['logout', 'quit'],
]);

/** Up to so many letters a word is near another only if it is one slip away. */
const shortWord = 4;
const mostSuggestions = 3;

/** Whether somebody of this tier may use an action. */
export function allows(action: Pick<Entry, 'tier'>, tier: Tier): boolean {
  return tiers.indexOf(tier) >= tiers.indexOf(action.tier ?? 'player');
}

/** All verbs: which action a word starts, whole or shortened, and which words are near a wrong one. */
export class Vocabulary<E extends Entry> {
  readonly actions: readonly E[];
  readonly #verbs = new Map<string, E>();

  /** @throws {TypeError} two actions claim one verb. */
  constructor(actions: readonly E[]) {
    this.actions = actions;
    for (const action of actions)
      for (const verb of action.verbs) {
        if (this.#verbs.has(verb)) throw new TypeError(`two actions claim the verb "${verb}"`);
        this.#verbs.set(verb, action);
      }
  }

  /** The action a word starts: exactly, or as the beginning of a verb, earlier actions first. */
  find(word: string, tier: Tier): E | undefined {
    if (word === '') return undefined;
    const exact = this.#verbs.get(word);
    if (exact && allows(exact, tier)) return exact;
    for (const [verb, action] of this.#verbs)
      if (verb.startsWith(word) && !action.wholeWord && allows(action, tier)) return action;
    return undefined;
  }

  /** The verbs that a wrong word may have been meant for: its synonym, or those that are nearest to it. */
  near(word: string, tier: Tier): string[] {
    const synonym = synonyms.get(word);
    if (synonym !== undefined && this.find(synonym, tier)) return [synonym];
    const most = word.length > shortWord ? 2 : 1;
    const near = [...this.#verbs]
      .filter(([verb, action]) => verb.length > 2 && allows(action, tier))
      .map(([verb]) => ({ verb, away: slips(word, verb) }))
      .filter(({ verb, away }) => away <= Math.min(most, Math.floor(verb.length / 2)));
    const nearest = Math.min(...near.map(({ away }) => away));
    return near
      .filter(({ away }) => away === nearest)
      .slice(0, mostSuggestions)
      .map(({ verb }) => verb);
  }
}

/** How many slips of the finger are between two words; two neighbours that changed places are one. */
function slips(word: string, verb: string): number {
  const at = [...verb].findIndex((letter, index) => letter !== word[index]);
  const swapped = `${word.slice(0, at)}${word.slice(at + 1, at + 2)}${word.charAt(at)}${word.slice(at + 2)}`;
  return swapped === verb ? 1 : distance(word, verb);
}
