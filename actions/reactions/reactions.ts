import type { Goid } from '../../domain/ids.ts';
import type { TimerFacts } from '../../domain/traits/timer.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Answer, Budget } from './answer.ts';
import { keptOf } from './answer.ts';
import { goAfter } from './followers.ts';
import { playOut } from './play-out.ts';
import type { Stage } from './stage.ts';
import type { Asked } from './willing.ts';
import { willing } from './willing.ts';

/** How many answers to answers to answers there may be. */
const mostDepth = 6;
/** How many steps may come of one deed, of all who answer to it together. */
const mostSteps = 200;

/** What may come of something that nobody's answer brought about. */
export function fullBudget(): Budget {
  return { purse: { steps: mostSteps }, depth: 0 };
}

/** Whoever reacts to what has happened does so now: all are asked first, then each has their turn. */
export function react(stage: Stage, occurrences: readonly Occurrence[], budget: Budget): void {
  for (const occurrence of occurrences) {
    goAfter(stage, occurrence, budget);
    const answers = willing(asked(stage), occurrence);
    if (answers.length === 0) continue;
    if (budget.depth >= mostDepth) return tooDeep(stage, answers);
    for (const answer of answers) playSafely(stage, answer, budget);
  }
}

/** A pause is over: what comes after it comes now, as far as the reaction still has it. */
export function goOn(stage: Stage, me: Goid, facts: TimerFacts): void {
  const { script, name, step, cast, budget } = keptOf(me, facts);
  const reaction = stage.book.reaction(script, name);
  if (reaction) playSafely(stage, { reaction, cast, step }, budget);
}

/** The budget of what comes of an answer: the same steps, one answer deeper. */
export function deeper(budget: Budget): Budget {
  return { purse: budget.purse, depth: budget.depth + 1 };
}

/** Plays an answer; where it breaks, a builder is told and the rest is left out. */
export function playSafely(stage: Stage, answer: Answer, budget: Budget): void {
  try {
    playOut(stage, answer, budget);
  } catch (error) {
    stage.trouble({ reaction: answer.reaction, me: answer.cast.me, words: wordsOf(error) });
  }
}

/** What has to be known on a stage to say who reacts. */
export function asked(stage: Stage): Asked {
  const { world, book, dice } = stage;
  return {
    ...{ world, book, dice, now: stage.now() },
    broken: (error: unknown, reaction: Answer['reaction'], me: Goid) =>
      stage.trouble({ reaction, me, words: wordsOf(error) }),
  };
}

function tooDeep(stage: Stage, [first]: readonly Answer[]): void {
  if (!first) return;
  const words = `answers to answers were left out beyond the ${mostDepth}th`;
  stage.trouble({ reaction: first.reaction, me: first.cast.me, words });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
