import { directions } from '../../domain/directions.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { hasTier } from '../../domain/object.ts';
import { onceFor } from '../../domain/once-for.ts';
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
  const lines = [
    ...scenery(room),
    ...wovenLines(world, room.goid),
    exitLine(world, room.goid),
    ...peopleLines(world, room.goid, viewer.goid),
    ...thingLines(everythingIn(world, room.goid, ['container', 'item'])),
    ...idLine(viewer, room),
  ];
  return { channel: 'look', lines };
}

/** What a thing is called in world files and by the building commands; only builders see it. */
export function idLine(viewer: GameObject, seen: GameObject): Line[] {
  return hasTier(viewer, 'builder') ? [[span(`Id: ${seen.goid}`)]] : [];
}

/** The title and the description. */
const scenery = onceFor((room: GameObject): readonly Line[] => [
  [span(room.name, 'title')],
  ...paragraphs(room.longDesc).map(it => [span(it)]),
]);

/** `[Exits: north, east, down (trapdoor)]`, in the order of the compass. */
function exitLine(world: WorldView, room: Goid): Line {
  const spans: Span[] = [];
  for (const direction of directions) {
    const goid = world.exit(room, direction);
    const exit = goid === undefined ? undefined : world.get(goid);
    if (exit?.visible) spans.push(spans.length === 0 ? firstExit : nextExit, exitSpan(exit));
  }
  return spans.length === 0 ? noExits : [...spans, lastExit];
}

const firstExit = span('[Exits: ', 'exit');
const nextExit = span(', ', 'exit');
const lastExit = span(']', 'exit');
const noExits: Line = [span('[Exits: none]', 'exit')];

const exitSpan = onceFor((exit: GameObject): Span => {
  const direction = exit.traits.exit?.direction ?? exit.name;
  const text = exit.name === direction ? direction : `${direction} (${exit.name})`;
  return { meaning: 'exit', text, command: direction };
});

/** What builders have woven into the description: things that are not listed after it. */
function wovenLines(world: WorldView, room: Goid): Line[] {
  return everythingIn(world, room, ['mobile', 'container', 'item']).flatMap(({ visible, traits }) =>
    visible && traits.woven ? [[span(traits.woven.text)]] : [],
  );
}

function peopleLines(world: WorldView, room: Goid, viewer: Goid): Line[] {
  const people = everythingIn(world, room, ['mobile', 'player']).filter(
    it => it.goid !== viewer && it.visible && !it.traits.woven,
  );
  const lines = people.slice(0, mostPeopleNamed).map(personLine);
  const more = people.length - mostPeopleNamed;
  return more > 0 ? [...lines, [span(`${more} more are in the crowd.`)]] : lines;
}

const personLine = onceFor((person: GameObject): Line => {
  if (person.shortDesc !== '') return asSentence([nameOf(person), span(` ${withStop(person.shortDesc)}`)]);
  const sitting = person.traits.posture?.state === 'sitting';
  return asSentence([nameOf(person), span(sitting ? ' is sitting here.' : ' is here.')]);
});

/** Things with a line of their own, then the others in one sentence. */
function thingLines(things: Iterable<GameObject>): Line[] {
  const stacks = stacked([...things].filter(it => it.visible && !it.traits.woven)).slice(0, mostThingsNamed);
  const own = stacks.filter(it => it.first.shortDesc !== '' && it.count === 1);
  const rest = stacks.filter(it => !own.includes(it));
  const lines = own.map(it => thingLine(it.first));
  if (rest.length === 0) return lines;
  const many = rest.length > 1 || (rest[0]?.count ?? 1) > 1;
  return [...lines, asSentence([...listed(rest.map(stackName)), span(` ${conjugate('be', many)} here.`)])];
}

const thingLine = onceFor(
  (thing: GameObject): Line => asSentence([nameOf(thing), span(` ${withStop(thing.shortDesc)}`)]),
);

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
