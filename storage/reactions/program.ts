import type { Step } from '../../domain/reactions/reaction-plan.ts';
import type { StepText } from './written-steps.ts';

/**
 * A written list of things to do as steps one after the other: what stood inside another is laid out behind it, and
 * jumps lead past what is not done. `start` is the number of the first of them.
 */
export function stepsOf(texts: readonly StepText[], start = 0): Step[] {
  const steps: Step[] = [];
  for (const text of texts) steps.push(...stepOf(text, start + steps.length));
  return steps;
}

function stepOf(text: StepText, at: number): Step[] {
  if ('if' in text)
    return either(text.then, text.else, { at, step: to => ({ do: 'test', condition: text.if, to }) });
  if ('with_prob' in text)
    return either(text.do, text.else, { at, step: to => ({ do: 'roll', percent: text.with_prob, to }) });
  if ('random_move' in text) return [{ do: 'roll', percent: text.random_move, to: at + 2 }, { do: 'wander' }];
  if ('random_act' in text) return oneOf(text.random_act, at);
  if ('sequence' in text) return inTurn(text.sequence, at);
  return [singleStep(text)];
}

type SingleText = Exclude<
  StepText,
  | { if: unknown }
  | { with_prob: unknown }
  | { random_move: unknown }
  | { random_act: unknown }
  | { sequence: unknown }
>;

function singleStep(text: SingleText): Step {
  if ('say' in text) return { do: 'act', line: `say ${text.say}` };
  if ('sayto' in text) return { do: 'act', line: `sayto {whom} ${text.sayto}` };
  if ('whisper' in text) return { do: 'act', line: `whisper {whom} ${text.whisper}` };
  if ('emote' in text) return { do: 'act', line: `emote ${text.emote}` };
  if ('go' in text) return { do: 'act', line: `go ${text.go}` };
  if ('give' in text) return { do: 'act', line: `give ${text.give} to {actor}` };
  if ('act' in text) return { do: 'act', line: text.act };
  return worldStep(text);
}

type WorldText = Exclude<
  SingleText,
  | { say: string }
  | { sayto: string }
  | { whisper: string }
  | { emote: string }
  | { go: string }
  | { give: string }
  | { act: string }
>;

function worldStep(text: WorldText): Step {
  if ('tell' in text) return { do: 'tell', text: text.tell };
  if ('show' in text) return { do: 'show', text: text.show };
  if ('wait' in text) return { do: 'wait', seconds: text.wait };
  if ('make' in text) return { do: 'make', thing: text.make };
  if ('delete' in text) return { do: 'delete', what: text.delete };
  if ('teleport' in text) return { do: 'teleport', who: text.teleport.who, room: text.teleport.to };
  if ('follow' in text) return { do: 'follow', whom: text.follow };
  if ('unfollow' in text) return { do: 'unfollow' };
  if ('attack' in text) return { do: 'attack', whom: text.attack };
  if ('quest' in text) return { do: 'quest', quest: text.quest };
  return { do: 'quest', quest: { quest: text.remember, stage: 'yes', title: '', task: '', done: false } };
}

/** A question, what is done after a yes, and a jump past what is done after a no. */
function either(
  yes: readonly StepText[],
  no: readonly StepText[],
  { at, step }: { readonly at: number; readonly step: (to: number) => Step },
): Step[] {
  const done = stepsOf(yes, at + 1);
  if (no.length === 0) return [step(at + 1 + done.length), ...done];
  const other = at + 1 + done.length + 1;
  const instead = stepsOf(no, other);
  return [step(other), ...done, { do: 'jump', to: other + instead.length }, ...instead];
}

/** A choice, and each of the ways laid out behind it with a jump to their common end. */
function oneOf(ways: readonly (readonly StepText[])[], at: number): Step[] {
  const starts: number[] = [];
  const laid: Step[][] = [];
  let next = at + 1;
  for (const way of ways) {
    starts.push(next);
    laid.push(stepsOf(way, next));
    next += (laid.at(-1)?.length ?? 0) + 1;
  }
  const end: Step = { do: 'jump', to: next };
  return [{ do: 'pick', to: starts }, ...laid.flatMap(steps => [...steps, end])];
}

/** Each thing in its turn, with a pause before it; all of it as often as is asked for. */
function inTurn(
  { first, every, times, do: texts }: Extract<StepText, { sequence: unknown }>['sequence'],
  at: number,
): Step[] {
  const turns = Array.from({ length: times }, () => texts).flat();
  const paused = turns.flatMap((text, turn): StepText[] => {
    const wait = turn === 0 ? first : every;
    return wait === 0 ? [text] : [{ wait }, text];
  });
  return stepsOf(paused, at);
}
