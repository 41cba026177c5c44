import { onceFor } from '../../domain/once-for.ts';
import type { GmcpMessage, Json } from './gmcp-message.ts';
import { isSame } from './panel.ts';

/** A list that a client keeps: of what, and its entries by key in their order. */
export interface ToldList {
  /** Another subject makes it another list, which is told whole. */
  readonly of: string;
  readonly entries: ReadonlyMap<string, Json>;
}

/** The messages of a package that keeps a list. */
export interface ListWords {
  readonly whole: (entries: readonly Json[]) => GmcpMessage;
  readonly added: (entry: Json) => GmcpMessage;
  readonly removed: (entry: Json) => GmcpMessage;
  /** An entry is different now. */
  readonly updated: (entry: Json) => GmcpMessage;
}

/** Says what leads a client from one list to the next: the whole, or what went, came and changed. Told alike to all who saw the same. */
export function tellList(words: ListWords) {
  const tellersSince = onceFor((before: ToldList) =>
    onceFor((now: ToldList) => [...differences(before.entries, now.entries, words)]),
  );
  return (now: ToldList, before: ToldList | undefined): readonly GmcpMessage[] =>
    before?.of === now.of ? tellersSince(before)(now) : [words.whole([...now.entries.values()])];
}

function* differences(
  before: ToldList['entries'],
  now: ToldList['entries'],
  words: ListWords,
): Generator<GmcpMessage> {
  for (const [key, entry] of before) if (!now.has(key)) yield words.removed(entry);
  for (const [key, entry] of now) {
    const known = before.get(key);
    if (known === undefined) yield words.added(entry);
    else if (!isSame(known, entry)) yield words.updated(entry);
  }
}
