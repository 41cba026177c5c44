import { directions } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { conjugate } from '../text/grammar.ts';
import type { Line, Message, Span } from '../text/message.ts';
import { asSentence, listed, message, nameOf, paragraphs, span } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';

/** The most people whom a room's view names one by one. */
const mostPeopleNamed = 30;
/** The most kinds of things that a room's view names. */
const mostThingsNamed = 30;

/** What somebody sees who looks around: title, description, exits, people, things. */
export function roomView(world: WorldView, viewer: GameObject): Message {
  const room = viewer.container === null ? undefined : world.get(viewer.container);
  if (!room) return message(['You are nowhere at all.'], 'look');
  const lines: (Line | string)[] = [
    [span(room.name, 'title')],
    ...paragraphs(room.longDesc),
    exitLine(world, room.goid),
  ];
  lines.push(...peopleLines(world, room.goid, viewer.goid));
  lines.push(...thingLines(everythingIn(world, room.goid, ['container', 'item'])));
  return message(lines, 'look');
}

/** `[Exits: north, east, down (trapdoor)]`, in the order of the compass. */
function exitLine(world: WorldView, room: Goid): Line {
  const exits = directions.flatMap(direction => {
    const goid = world.exit(room, direction);
    const exit = goid === undefined ? undefined : world.get(goid);
    return exit?.visible ? [exitSpan(direction, exit)] : [];
  });
  if (exits.length === 0) return [span('[Exits: none]', 'exit')];
  const separated = exits.flatMap((exit, at) => (at === 0 ? [exit] : [span(', ', 'exit'), exit]));
  return [span('[Exits: ', 'exit'), ...separated, span(']', 'exit')];
}

function exitSpan(direction: string, exit: GameObject): Span {
  const text = exit.name === direction ? direction : `${direction} (${exit.name})`;
  return { meaning: 'exit', text, command: direction };
}

function peopleLines(world: WorldView, room: Goid, viewer: Goid): Line[] {
  const everyone = [...everythingIn(world, room, ['mobile', 'player'])];
  const people = everyone.filter(it => it.goid !== viewer && it.visible);
  const lines = people.slice(0, mostPeopleNamed).map(personLine);
  const more = people.length - mostPeopleNamed;
  return more > 0 ? [...lines, [span(`${more} more are in the crowd.`)]] : lines;
}

function personLine(person: GameObject): Line {
  if (person.shortDesc !== '') return asSentence([nameOf(person), span(` ${withStop(person.shortDesc)}`)]);
  const sitting = person.traits.posture?.state === 'sitting';
  return asSentence([nameOf(person), span(sitting ? ' is sitting here.' : ' is here.')]);
}

/** Things with a line of their own, then the others in one sentence. */
function thingLines(things: Iterable<GameObject>): Line[] {
  const stacks = stacked([...things].filter(it => it.visible)).slice(0, mostThingsNamed);
  const own = stacks.filter(it => it.first.shortDesc !== '' && it.count === 1);
  const rest = stacks.filter(it => !own.includes(it));
  const lines = own.map(it => asSentence([stackName(it), span(` ${withStop(it.first.shortDesc)}`)]));
  if (rest.length === 0) return lines;
  const many = rest.length > 1 || (rest[0]?.count ?? 1) > 1;
  return [...lines, asSentence([...listed(rest.map(stackName)), span(` ${conjugate('be', many)} here.`)])];
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
