import { accept, command, refuse } from './command.ts';
import { leafOf, openableOf } from './doors.ts';
import type { GameEvent } from './event.ts';
import { event } from './event.ts';
import { id, text } from './fields.ts';
import type { Goid } from './ids.ts';
import { Closed, Locked, Opened, Unlocked } from './openings.ts';
import { isAtHand } from './reach.ts';
import type { VerbDeed } from './traits/custom-verb.ts';
import type { WorldView } from './world-view.ts';

/** The deed itself; what it brings about are facts of their own. */
export const VerbUsed = event(
  'VerbUsed',
  { thing: id, by: id, verb: text },
  { stream: 'thing', evolve: () => {} },
);

/** Does to a thing what only it can have done to it: pulls a lever, turns a wheel. */
export const UseVerb = command('UseVerb', { thing: id, by: id, verb: text }, (world, c) => {
  if (!isAtHand(world, c.thing, c.by)) return refuse('out-of-reach');
  const verb = world.get(c.thing)?.traits.verbs?.find(it => it.verb === c.verb);
  if (!verb) return refuse('no-such-verb');
  return accept(VerbUsed(c), ...verb.deeds.flatMap(it => whatComesOf(world, it, c.by)));
});

/** What a deed changes; a mechanism needs no key and no reach, and does nothing where all is as it wants it. */
function whatComesOf(world: WorldView, { do: deed, what }: VerbDeed, by: Goid): GameEvent[] {
  const leaf = leafOf(world, what);
  const now = openableOf(world, what);
  if (leaf === undefined || !now) return [];
  const fact = { thing: what, leaf, by };
  switch (deed) {
    case 'open':
      return now.open ? [] : [Opened(fact)];
    case 'close':
      return now.open ? [Closed(fact)] : [];
    case 'swing':
      return [now.open ? Closed(fact) : Opened(fact)];
    case 'lock':
      return now.lock && !now.lock.locked ? [Locked(fact)] : [];
    case 'unlock':
      return now.lock?.locked ? [Unlocked(fact)] : [];
  }
}
