import type { Tier } from '../domain/traits/character.ts';
import type { AnyAction } from './action.ts';
import { isClosedToGuest, tellGuest } from './guests.ts';
import { useCustomVerb } from './items/custom-verb.ts';
import { isSilenced, silence } from './silence.ts';
import { recordDeed } from './staff-deed.ts';
import type { Span } from './text/message.ts';
import { listed, span } from './text/spans.ts';
import type { Transaction } from './transaction.ts';
import type { Vocabulary } from './vocabulary.ts';
import { tooAsleepFor } from './while-asleep.ts';
import { command } from './words/command.ts';
import type { Typed } from './words/typed.ts';
import { typed } from './words/typed.ts';

/** A line understood: the action's name for logs and history, and what is to be run. */
export interface Understood {
  readonly action: string;
  readonly run: (tx: Transaction) => unknown;
}

/** The name under which lines are counted that no action understands. */
export const unknownAction = 'unknown';

/** Finds out what a line asks for: an empty one for nothing, one that nobody understands for a hint. */
export function understand(vocabulary: Vocabulary<AnyAction>, line: string, tier: Tier): Understood {
  const words = typed(line);
  if (words.verb === '') return { action: unknownAction, run: () => {} };
  const action = vocabulary.find(words.verb, tier);
  const usual = action
    ? asUsual(action, words)
    : { action: unknownAction, run: suggestion(words.verb, vocabulary.near(words.verb, tier)) };
  if (action?.verbs.includes(words.verb)) return usual;
  return { ...usual, run: tx => useCustomVerb(tx, words) || usual.run(tx) };
}

function asUsual(action: AnyAction, words: Typed): Understood {
  const [name] = action.verbs;
  const run = action.understand(words) ?? (tx => tx.tell(...usageHint(action.usage)));
  return {
    action: name,
    run: tx => (tooAsleepFor(tx.actor, action) ? dream(tx) : recordedRun(tx, action, run)),
  };
}

function recordedRun(tx: Transaction, action: AnyAction, run: (tx: Transaction) => void): void {
  if (isSilenced(tx, action)) return tx.tell(silence(tx));
  if (isClosedToGuest(tx, action)) return tellGuest(tx);
  run(tx);
  recordDeed(tx, action);
}

function dream(tx: Transaction): void {
  tx.tell([span('You are asleep. Type '), command('wake'), span(' to wake up.')]);
}

function suggestion(verb: string, near: readonly string[]): (tx: Transaction) => void {
  const hint =
    near.length > 0 ? didYouMean(near) : [span('Type '), command('help'), span(' to see what you can do.')];
  return tx => tx.tell([span(`You do not know how to "${verb}". `), ...hint]);
}

/** The question whether one of some verbs was meant. */
export function didYouMean(verbs: readonly string[]): Span[] {
  return [
    span('Did you mean '),
    ...listed(
      verbs.map(it => command(it)),
      'or',
    ),
    span('?'),
  ];
}

/** How an action wants to be typed, a line for each of its forms. */
export function usageHint(usage: string): Span[][] {
  return usage
    .split('\n')
    .map((form, at) => [span(at === 0 ? 'Usage: ' : '   or: '), { meaning: 'command', text: form }]);
}
