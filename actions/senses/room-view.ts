import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { hasTier } from '../../domain/object.ts';
import { onceFor } from '../../domain/once-for.ts';
import { isLostByNight, perceptionOf, seesDimly } from '../../domain/perception.ts';
import { seatUnder } from '../../domain/seats.ts';
import { settingOf } from '../../domain/settings.ts';
import type { WorldView } from '../../domain/world-view.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { conjugate } from '../text/grammar.ts';
import type { Line, Message, Span } from '../text/message.ts';
import { asSentence, listed, message, nameOf, paragraphs, span } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';
import { exitLine, exitsOf, spokenExits } from './exit-lines.ts';
import { lightLine } from './light-line.ts';
import { powerLines } from './place-lines.ts';

/** The most people whom a room's view names one by one. */
const mostPeopleNamed = 30;
/** The most kinds of things that a room's view names. */
const mostThingsNamed = 30;

/** What somebody sees who looks around: title, description, exits, people, things. */
export function roomView(world: WorldView, viewer: GameObject): Message {
  const room = viewer.container === null ? undefined : world.get(viewer.container);
  if (!room) return message(['You are nowhere at all.'], 'look');
  const unseen = whyUnseen(world, viewer);
  const exits = exitsOf(world, room.goid);
  if (unseen)
    return {
      ...message([unseen, exitLine(exits)], 'look'),
      spoken: () => [[span(unseen)], ...spokenExits(exits)],
    };
  const [title = [], ...description] = scenery(room);
  const told = [...description, ...wovenLines(world, room.goid), ...lightLine(world, room.goid)];
  const present = [
    ...powerLines(world, room.goid),
    ...peopleLines(world, room.goid, viewer.goid),
    ...thingLines(thingsSeen(world, room.goid, viewer)),
  ];
  const ids = idLine(viewer, room);
  return {
    channel: 'look',
    lines: [title, ...told, exitLine(exits), ...present, ...ids],
    spoken: () => [title, ...spokenExits(exits), ...present, ...told, ...ids],
  };
}

/** What somebody sees who comes somewhere: as one who looks around, or, who has set `brief`, without the description. */
export function arrivalView(world: WorldView, viewer: GameObject): Message {
  return settingOf(viewer, 'brief') === 'on' ? briefView(world, viewer) : roomView(world, viewer);
}

function briefView(world: WorldView, viewer: GameObject): Message {
  const room = viewer.container === null ? undefined : world.get(viewer.container);
  if (!room || whyUnseen(world, viewer)) return roomView(world, viewer);
  const exits = exitsOf(world, room.goid);
  const title = [span(room.name, 'title')];
  const present = [...peopleLines(world, room.goid, viewer.goid), ...idLine(viewer, room)];
  return {
    channel: 'look',
    lines: [title, exitLine(exits), ...present],
    spoken: () => [title, ...spokenExits(exits), ...present],
  };
}

/** Why somebody sees nothing of where they are; `undefined` where they see. */
export function whyUnseen(world: WorldView, viewer: GameObject): string | undefined {
  if (perceptionOf(world, viewer).sees) return undefined;
  if (viewer.traits.impaired?.blind) return 'You can see nothing, for you are blind.';
  return 'It is too dark here to see anything.';
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
  const lines = people.slice(0, mostPeopleNamed).map(it => personLine(world, it));
  const more = people.length - mostPeopleNamed;
  return more > 0 ? [...lines, [span(`${more} more are in the crowd.`)]] : lines;
}

/** `Bob is here, leaning on a post.`; those who sit, lie or sleep on something are seen on it. */
function personLine(world: WorldView, person: GameObject): Line {
  const seat = seatUnder(world, person.goid);
  const on = seat === undefined ? undefined : world.get(seat);
  return on
    ? asSentence([...bearing(person, ' '), span('on '), nameOf(on), ...poseOf(person)])
    : onTheirOwn(person);
}

const onTheirOwn = onceFor((person: GameObject): Line => {
  const { posture, pose } = person.traits;
  const stands = posture === undefined || posture.state === 'standing';
  if (person.shortDesc !== '' && stands && !pose)
    return asSentence([nameOf(person), span(` ${withStop(person.shortDesc)}`)]);
  return asSentence([...bearing(person, ' here'), ...poseOf(person)]);
});

const bearings = {
  standing: 'is',
  sitting: 'is sitting',
  lying: 'is lying',
  sleeping: 'is sleeping',
} as const;

function bearing(person: GameObject, then: string): Span[] {
  return [nameOf(person), span(` ${bearings[person.traits.posture?.state ?? 'standing']}${then}`)];
}

function poseOf({ traits: { pose = '' } }: GameObject): Span[] {
  return [span(pose === '' ? '.' : `, ${withStop(pose)}`)];
}

/** The things in a room, without those that the night hides. */
function thingsSeen(world: WorldView, room: Goid, viewer: GameObject): GameObject[] {
  const things = everythingIn(world, room, ['container', 'item']);
  return seesDimly(world, viewer) ? things.filter(it => !isLostByNight(it)) : things;
}

/** Things with a line of their own, then the others in one sentence. */
function thingLines(things: Iterable<GameObject>): Line[] {
  const stacks = stacked([...things].filter(it => it.visible && !it.traits.woven)).slice(0, mostThingsNamed);
  const own = stacks.filter(it => it.first.shortDesc !== '' && it.count === 1);
  const rest = stacks.filter(it => !own.includes(it));
  const lines = own.map(it => thingLine(it.first));
  if (rest.length === 0) return lines;
  const [{ first, count } = { first: undefined, count: 1 }] = rest;
  const many = rest.length > 1 || count > 1 || first?.gender === 'they';
  return [...lines, asSentence([...listed(rest.map(stackName)), span(` ${conjugate('be', many)} here.`)])];
}

const thingLine = onceFor(
  (thing: GameObject): Line => asSentence([nameOf(thing), span(` ${withStop(thing.shortDesc)}`)]),
);

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
