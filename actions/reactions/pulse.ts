import { gameTime } from '../../domain/calendar.ts';
import type { Goid } from '../../domain/ids.ts';
import { Happening } from '../../domain/reactions/situation.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { asked, fullBudget, playSafely } from './reactions.ts';
import type { Stage } from './stage.ts';
import { answersOf, isSaid } from './willing.ts';

/** Time from one look at the clock to the next, in milliseconds since 1970. */
export interface Stretch {
  readonly since: number;
  readonly until: number;
}

/**
 * Time has gone by: what reacts to that, and is in a room with a player or next to one, has its turn. What is elsewhere
 * sleeps, and costs nothing.
 */
export function pulse(stage: Stage, stretch: Stretch): void {
  const hourBegins = gameTime(stretch.since).hour !== gameTime(stretch.until).hour;
  for (const room of roomsNearPlayers(stage.world)) {
    // Some may be gone, or have come from another room, before it is their turn.
    for (const me of [...stage.world.reactors(room), room]) {
      feel(stage, { me, room, stretch }, 'tick');
      if (hourBegins) feel(stage, { me, room, stretch }, 'hour');
    }
  }
}

interface Felt {
  readonly me: Goid;
  readonly room: Goid;
  readonly stretch: Stretch;
}

function feel(stage: Stage, { me, room, stretch }: Felt, name: 'tick' | 'hour'): void {
  const object = stage.world.get(me);
  const happening = new Happening(name, '');
  for (const script of object?.traits.reacts?.scripts ?? [])
    for (const reaction of stage.book.reactions(script, name)) {
      if (!object || !isSaid(reaction, happening)) continue;
      if (name === 'tick' && !isTurn(reaction.every, me, stretch)) continue;
      const occurrence = { name, actor: null, room };
      for (const answer of answersOf(asked(stage), { occurrence, me: object, reaction, happening }))
        playSafely(stage, answer, fullBudget());
    }
}

/** The rooms in which players are, and those that an exit of theirs leads to. */
function roomsNearPlayers(world: WorldView): Set<Goid> {
  const rooms = new Set<Goid>();
  for (const player of world.present()) {
    const here = world.get(player)?.container;
    if (here) rooms.add(here);
  }
  for (const here of [...rooms])
    for (const exit of everythingIn(world, here, ['exit']))
      if (exit.traits.exit) rooms.add(exit.traits.exit.to);
  return rooms;
}

/** Whether a turn of so many seconds begins within the stretch; each has its turns at moments of its own. */
function isTurn(seconds: number, me: Goid, { since, until }: Stretch): boolean {
  const length = seconds * 1000;
  const shift = spread(me) % length;
  return Math.floor((since + shift) / length) !== Math.floor((until + shift) / length);
}

/** A number out of an id, always the same, so that not everybody stirs at once. */
function spread(me: Goid): number {
  let sum = 0;
  for (let at = 0; at < me.length; at += 1) sum = (sum * 31 + me.charCodeAt(at)) % 1_000_003;
  return sum;
}
