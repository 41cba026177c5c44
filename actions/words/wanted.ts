import type { GameObject } from '../../domain/object.ts';
import { fullName } from '../../domain/object.ts';
import { onceFor } from '../../domain/once-for.ts';
import { plural } from '../text/grammar.ts';

/** What a player means by a few words: `sword`, `2.sword`, `all.apple`, `all`. */
export interface Wanted {
  /** The name asked for, in lower case without its article; empty after a bare `all`. */
  readonly name: string;
  /** Which of those that fit: the first, the n-th, each, or the first few. */
  readonly which: number | 'all' | { readonly most: number };
}

/** Quotation marks, which say nothing about a thing. */
const quotes = /["“”„]|(?<!\S)['‘’]|['‘’](?!\S)/g;

const largestOrdinal = 10_000;

/** Reads `2.sword`, `2 swords`, `all.apple`, `all apples`, `the sword`. */
export function wanted(words: string): Wanted {
  const text = unquoted(words).toLowerCase().replace(/\s+/g, ' ');
  const all = /^all(?:[. ](.*))?$/.exec(text);
  if (all) return { name: bare(all[1] ?? ''), which: 'all' };
  const [, number = '', name] = /^(\d{1,5}[. ])(.+)$/.exec(text) ?? [];
  const count = Number.parseInt(number, 10);
  if (name !== undefined && count >= 1 && count <= largestOrdinal)
    return { name: bare(name), which: number.endsWith('.') ? count : { most: count } };
  return { name: bare(text), which: 1 };
}

/** The words as they are read again where nothing fits them: without quotes, and without `all`; empty after a bare `all`. */
export function nounOf(words: string): string {
  const { name, which } = wanted(words);
  return which === 'all' ? name : unquoted(words);
}

/** Those of the candidates that are meant: exact names before beginnings of names. */
export function pick<T extends GameObject>(
  candidates: Iterable<T>,
  { name, which }: Wanted,
  among: 'seen' | 'hidden too' = 'seen',
): T[] {
  const seen = [...candidates].filter(it => it.visible || among === 'hidden too');
  if (name === '') return which === 'all' ? seen : [];
  const exact = seen.filter(it => namesOf(it).names.has(name));
  const fitting = exact.length > 0 && typeof which === 'number' ? exact : seen.filter(it => fits(it, name));
  if (which === 'all') return fitting;
  if (typeof which !== 'number') return fitting.slice(0, which.most);
  const one = fitting[which - 1];
  return one ? [one] : [];
}

/** The first of the candidates that is meant. */
export function pickOne<T extends GameObject>(candidates: Iterable<T>, words: string): T | undefined {
  return pick(candidates, wanted(words))[0];
}

interface Names {
  readonly names: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** An object's names in lower case, and what can begin to be one of them: its words and their plurals. */
const namesOf = onceFor((object: GameObject): Names => {
  const names = [object.name, object.generic, fullName(object), ...object.altNames].map(it =>
    it.toLowerCase(),
  );
  const words = new Set(names.flatMap(it => [...it.split(/\s+/), ...it.split(/[\s-]+/)]));
  return { names: new Set(names), words: [...words].flatMap(it => [it, plural(it)]) };
});

/** Whether each word asked for begins one of the object's words; `apples` finds an apple too. */
function fits(object: GameObject, name: string): boolean {
  const { names, words } = namesOf(object);
  if (names.has(name)) return true;
  return name.split(' ').every(asked => words.some(word => word.startsWith(asked)));
}

function unquoted(words: string): string {
  return words.replace(quotes, '').trim();
}

function bare(name: string): string {
  return name.replace(/^(?:the|an?|my|some) (?=.)/, '').trim();
}
