import type { EventStored } from './stored-event.ts';

/** Which events a subscriber wants; what is left out does not matter. */
export interface Wanted {
  readonly namespace?: string;
  /** Kinds of things that it happens to. */
  readonly kinds?: ReadonlySet<string>;
  /** Areas that it happens in. */
  readonly areas?: ReadonlySet<string>;
  /**
   * Over `namespace.area.kind.type`, as NATS writes it: `*` is one word, `>` at the end is all the rest.
   * Words are written as in addresses, and a dot in them as `%2E`; no area is the empty word.
   */
  readonly pattern?: string;
}

/** Whether an event is one of these. */
export function isWanted(event: EventStored, { namespace, kinds, areas, pattern }: Wanted): boolean {
  if (namespace !== undefined && namespace !== event.namespace) return false;
  if (kinds && !kinds.has(event.kind)) return false;
  if (areas && (event.area === null || !areas.has(event.area))) return false;
  return pattern === undefined || fits(subjectOf(event), pattern);
}

/** No two different events of different places have one subject: words cannot hold the dot that parts them. */
export function subjectOf({ namespace, area, kind, type }: EventStored): string {
  return [namespace, area ?? '', kind, type].map(word).join('.');
}

function word(text: string): string {
  return encodeURIComponent(text).replaceAll('.', '%2E').replaceAll('*', '%2A');
}

function fits(subject: string, pattern: string): boolean {
  const words = subject.split('.');
  const patterns = pattern.split('.');
  if (patterns.at(-1) === '>')
    return words.length >= patterns.length && eachFits(words, patterns.slice(0, -1));
  return words.length === patterns.length && eachFits(words, patterns);
}

function eachFits(words: readonly string[], patterns: readonly string[]): boolean {
  return patterns.every((pattern, index) => pattern === '*' || pattern === words[index]);
}
