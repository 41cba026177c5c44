import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { TimerFacts } from '../../domain/traits/timer.ts';
import type { Reaction } from './reaction-book.ts';

/** Whom and what a reaction is about. */
export interface Cast {
  readonly me: Goid;
  readonly actor: Goid | null;
  readonly target: Goid | null;
  readonly item: Goid | null;
}

/** What may still come of one deed: so many steps, out of a purse that all share who answer to it, so many answers deep. */
export interface Budget {
  readonly purse: { steps: number };
  readonly depth: number;
}

/** Somebody answers to what has happened, or goes on with it after a pause. */
export interface Answer {
  readonly reaction: Reaction;
  readonly cast: Cast;
  /** The number of the step that comes next. */
  readonly step: number;
}

/** An answer as a timer keeps it through a pause: ids and numbers, never what was said. */
export function factsOf({ reaction, cast, step }: Answer, budget: Budget): TimerFacts {
  const { actor, target, item } = cast;
  const names = { script: reaction.script, reaction: reaction.name };
  const ids = { actor: actor ?? '', target: target ?? '', item: item ?? '' };
  return { ...names, ...ids, step, steps: budget.purse.steps, depth: budget.depth };
}

/** What a timer kept of an answer, but for the reaction itself, which may be another by now. */
export function keptOf(me: Goid, facts: TimerFacts) {
  const id = (key: string) => (facts[key] ? goid(String(facts[key])) : null);
  const budget: Budget = { purse: { steps: Number(facts.steps) }, depth: Number(facts.depth) };
  return {
    script: String(facts.script),
    name: String(facts.reaction),
    step: Number(facts.step),
    cast: { me, actor: id('actor'), target: id('target'), item: id('item') },
    budget,
  };
}

/** The name of the timer for a pause: one reaction to one person at a time. */
export function pauseKey({ reaction, cast }: Pick<Answer, 'reaction' | 'cast'>): string {
  return `react ${reaction.script}/${reaction.name} ${cast.actor ?? ''}`;
}
