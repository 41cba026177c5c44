import { directions } from '../../domain/directions.ts';
import { openableOf } from '../../domain/doors.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import type { Line, Span } from '../text/message.ts';
import { span } from '../text/spans.ts';

/** An exit as it is seen from its room: where it leads, and what else is to be said of it. */
export interface SeenExit {
  readonly direction: string;
  /** Its name, where it has one of its own. */
  readonly name: string | undefined;
  /** Of a door: whether it is open. */
  readonly door: 'open' | 'closed' | undefined;
}

/** The exits that can be seen, in the order of the compass. */
export function exitsOf(world: WorldView, room: Goid): SeenExit[] {
  return directions.flatMap(direction => {
    const goid = world.exit(room, direction);
    const exit = goid === undefined ? undefined : world.get(goid);
    return exit?.visible ? [seen(world, exit)] : [];
  });
}

function seen(world: WorldView, exit: GameObject): SeenExit {
  const direction = exit.traits.exit?.direction ?? exit.name;
  const door = openableOf(world, exit.goid);
  return {
    direction,
    name: exit.name === direction ? undefined : exit.name,
    door: door && (door.open ? 'open' : 'closed'),
  };
}

const firstExit = span('[Exits: ', 'exit');
const nextExit = span(', ', 'exit');
const lastExit = span(']', 'exit');
const noExits: Line = [span('[Exits: none]', 'exit')];

/** `[Exits: north, in (oak door, closed), down (trapdoor)]`, which mappers read. */
export function exitLine(exits: readonly SeenExit[]): Line {
  if (exits.length === 0) return noExits;
  return [...exits.flatMap((exit, at) => [at === 0 ? firstExit : nextExit, exitSpan(exit)]), lastExit];
}

function exitSpan({ direction, name, door }: SeenExit): Span {
  const more = [name, door].filter(it => it !== undefined);
  const text = more.length === 0 ? direction : `${direction} (${more.join(', ')})`;
  return { meaning: 'exit', text, command: direction };
}

/** One exit a sentence: `You can go down, by the trapdoor.` */
export function spokenExits(exits: readonly SeenExit[]): Line[] {
  if (exits.length === 0) return [[span('No way leads out of here.')]];
  return exits.map(({ direction, name, door }) => {
    const way: Span = { meaning: 'exit', text: direction, command: direction };
    const by = name === undefined ? '' : `, by the ${name}`;
    return [span('You can go '), way, span(door === undefined ? `${by}.` : `${by}, which is ${door}.`)];
  });
}
