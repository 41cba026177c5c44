import { accept, command, refuse } from './command.ts';
import type { Draft } from './draft.ts';
import { event } from './event.ts';
import { id, text, timerFacts, wholeNumber } from './fields.ts';
import type { Goid } from './ids.ts';
import type { Timer } from './traits/timer.ts';
import type { WorldView } from './world-view.ts';

/** The most that can be due for one object at a time. */
export const mostTimers = 32;

/** The deed and the key of the timer of whatever does not last. */
export const expireDeed = 'expire';

export const TimerSet = event(
  'TimerSet',
  { goid: id, key: text, at: wholeNumber, deed: text, facts: timerFacts },
  {
    stream: 'goid',
    evolve: (draft, { goid, ...timer }) => keep(draft, goid, [...others(draft, goid, timer.key), timer]),
  },
);

/** Lets something happen to an object at a time, once; the key replaces an earlier timer of that name. */
export const SetTimer = command(
  'SetTimer',
  { goid: id, key: text, at: wholeNumber, deed: text, facts: timerFacts },
  (world, c) => {
    const object = world.get(c.goid);
    if (!object) return refuse('no-such-object');
    const kept = (object.traits.timers ?? []).filter(it => it.key !== c.key);
    if (kept.length >= mostTimers) return refuse('too-many-timers');
    return accept(TimerSet(c));
  },
);

export const TimerCleared = event(
  'TimerCleared',
  { goid: id, key: text },
  { stream: 'goid', evolve: (draft, e) => keep(draft, e.goid, others(draft, e.goid, e.key)) },
);

/** What was to happen does not happen any more. */
export const ClearTimer = command('ClearTimer', { goid: id, key: text }, (world, c) => {
  if (!timerOf(world, c.goid, c.key)) return refuse('no-such-timer');
  return accept(TimerCleared(c));
});

export const TimerFired = event(
  'TimerFired',
  { goid: id, key: text, at: wholeNumber },
  { stream: 'goid', evolve: (draft, e) => keep(draft, e.goid, others(draft, e.goid, e.key)) },
);

/** The time has come: the timer is spent before its deed is done, so that it can never be done twice. */
export const FireTimer = command('FireTimer', { goid: id, key: text, at: wholeNumber }, (world, c) => {
  const timer = timerOf(world, c.goid, c.key);
  if (!timer) return refuse('no-such-timer');
  if (timer.at > c.at) return refuse('too-early');
  return accept(TimerFired(c));
});

/** What is to happen to an object under a key. */
export function timerOf(world: WorldView, goid: Goid, key: string): Timer | undefined {
  return world.get(goid)?.traits.timers?.find(it => it.key === key);
}

function others(draft: Draft, goid: Goid, key: string): Timer[] {
  return (draft.get(goid).traits.timers ?? []).filter(it => it.key !== key);
}

/** An object for which nothing is due has no such trait, so that it is as it was before. */
function keep(draft: Draft, goid: Goid, timers: readonly Timer[]): void {
  const { timers: _, ...traits } = draft.get(goid).traits;
  draft.change(goid, { traits: timers.length > 0 ? { ...traits, timers } : traits });
}
