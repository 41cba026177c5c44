import { gameTime, isDay } from '../../domain/calendar.ts';
import { getOrMake } from '../../domain/get-or-make.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { isLiving } from '../../domain/object.ts';
import { perceptionOf } from '../../domain/perception.ts';
import type { Situation } from '../../domain/reactions/situation.ts';
import { Happening } from '../../domain/reactions/situation.ts';
import { Subject } from '../../domain/reactions/subject.ts';
import { timerOf } from '../../domain/timers.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { Dice } from '../dice.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Answer, Cast } from './answer.ts';
import { pauseKey } from './answer.ts';
import type { Reaction, ReactionBook } from './reaction-book.ts';

/** What has to be known to say who reacts. */
export interface Asked {
  readonly world: WorldView;
  readonly book: ReactionBook;
  readonly dice: Dice;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A condition could not be answered; nothing comes of its reaction. */
  readonly broken: (error: unknown, reaction: Reaction, me: Goid) => void;
}

/** Who answers to what has happened, and how; all are asked before anybody begins. */
export function willing(asked: Asked, occurrence: Occurrence): Answer[] {
  const { world, book } = asked;
  if (!book.knows(occurrence.name)) return [];
  const happening = new Happening(occurrence.name, occurrence.words ?? '');
  // What a file has to answer is found once, however many react by it.
  const known = new Map<string, readonly Reaction[]>();
  const reactionsOf = (script: string) =>
    getOrMake(known, script, () =>
      book.reactions(script, occurrence.name).filter(it => isSaid(it, happening)),
    );
  return witnesses(world, occurrence).flatMap(me => {
    const reactions = (me.traits.reacts?.scripts ?? []).flatMap(reactionsOf);
    if (reactions.length === 0 || !perceives(world, me, occurrence.name)) return [];
    return reactions.flatMap(reaction => answersOf(asked, { occurrence, me, reaction, happening }));
  });
}

/** Whether one of the phrases that a reaction waits for was said; where it waits for none, it always is so. */
export function isSaid({ said }: Reaction, happening: Happening): boolean {
  return said.length === 0 || said.some(phrase => happening.said(phrase));
}

/** What reacts in a room: the room, what is in it, and what the deed was done to or with; whoever did it does not. */
function witnesses(world: WorldView, { name, actor, room, target, item }: Occurrence): GameObject[] {
  const ids = new Set<Goid>(name === 'init' ? [] : world.reactors(room));
  for (const it of [room, target, item]) if (it !== undefined) ids.add(it);
  ids.delete(actor);
  return [...ids].flatMap(it => {
    const object = world.get(it);
    return object?.traits.reacts ? [object] : [];
  });
}

function perceives(world: WorldView, object: GameObject, name: string): boolean {
  if (!isLiving(object)) return true;
  const { sees, hears } = perceptionOf(world, object);
  return hears || (sees && name !== 'say');
}

/** Something that happened, if need be by nobody's doing. */
type Unowned = Omit<Occurrence, 'actor'> & { readonly actor: Goid | null };

interface Question {
  readonly occurrence: Unowned;
  readonly me: GameObject;
  /** One that waits for no words, or for some that were said. */
  readonly reaction: Reaction;
  readonly happening: Happening;
}

/** How one reaction answers, if it does. */
export function answersOf(asked: Asked, { occurrence, me, reaction, happening }: Question): Answer[] {
  const { world, dice } = asked;
  const { actor, target = null, item = null } = occurrence;
  const cast: Cast = { me: me.goid, actor, target, item };
  if (timerOf(world, me.goid, pauseKey({ reaction, cast }))) return [];
  if (reaction.chance < 100 && !dice.chance(reaction.chance)) return [];
  const situation = situationOf(asked, { cast, happening, room: occurrence.room });
  return holds(asked, reaction, situation) ? [{ reaction, cast, step: 0 }] : [];
}

function holds({ broken }: Asked, reaction: Reaction, situation: Situation): boolean {
  try {
    return reaction.condition?.(situation) ?? true;
  } catch (error) {
    broken(error, reaction, situation.me.id as Goid);
    return false;
  }
}

/** What a condition can ask about. */
export function situationOf(
  { world, now }: Pick<Asked, 'world' | 'now'>,
  {
    cast,
    happening,
    room,
  }: { readonly cast: Cast; readonly happening: Happening; readonly room: Goid | null },
): Situation {
  const subject = (goid: Goid | null) => new Subject(world, goid);
  const time = gameTime(now);
  return {
    event: happening,
    me: subject(cast.me),
    actor: subject(cast.actor),
    target: subject(cast.target),
    item: subject(cast.item),
    room: subject(room),
    hour: BigInt(time.hour),
    night: !isDay(time),
  };
}
