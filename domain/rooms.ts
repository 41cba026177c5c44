import { TraitsGiven, TraitTaken } from './builders-hand.ts';
import { accept, command, refuse } from './command.ts';
import { otherSideOf } from './doors.ts';
import type { GameEvent } from './event.ts';
import { event } from './event.ts';
import { direction, id, text, texts } from './fields.ts';
import type { Goid } from './ids.ts';
import type { GameObject, NewObject } from './object.ts';
import { GameObjectDeleted, heldBy, longestName, tooLong } from './objects.ts';
import type { WorldView } from './world-view.ts';
import { everythingIn } from './world-view.ts';

/** What every object is unless it says otherwise. */
export const plainThing = {
  altNames: [],
  article: '',
  shortDesc: '',
  longDesc: '',
  container: null,
  gender: 'it',
  visible: true,
  movable: false,
  traits: {},
} as const satisfies Partial<NewObject>;

export const AreaCreated = event(
  'AreaCreated',
  { area: id, name: text, description: text },
  {
    stream: 'area',
    evolve: (draft, e) =>
      draft.add({
        ...plainThing,
        goid: e.area,
        kind: 'area',
        generic: 'area',
        name: e.name,
        longDesc: e.description,
      }),
  },
);

export const CreateArea = command('CreateArea', { area: id, name: text, description: text }, (world, c) => {
  if (world.get(c.area)) return refuse('exists');
  if (c.name.trim() === '') return refuse('nameless');
  if (c.name.length > longestName) return refuse('name-too-long');
  if (tooLong(c.description)) return refuse('too-long');
  return accept(AreaCreated(c));
});

export const RoomCreated = event(
  'RoomCreated',
  { room: id, area: id, name: text, description: text },
  {
    stream: 'room',
    evolve: (draft, e) =>
      draft.add({
        ...plainThing,
        goid: e.room,
        kind: 'room',
        generic: 'room',
        name: e.name,
        longDesc: e.description,
        container: e.area,
      }),
  },
);

export const CreateRoom = command(
  'CreateRoom',
  { room: id, area: id, name: text, description: text },
  (world, c) => {
    if (world.get(c.room)) return refuse('exists');
    if (world.get(c.area)?.kind !== 'area') return refuse('no-such-area');
    if (c.name.trim() === '') return refuse('nameless');
    if (c.name.length > longestName) return refuse('name-too-long');
    if (tooLong(c.description)) return refuse('too-long');
    return accept(RoomCreated(c));
  },
);

export const RoomDescriptionUpdated = event(
  'RoomDescriptionUpdated',
  { room: id, description: text },
  { stream: 'room', evolve: (draft, e) => draft.change(e.room, { longDesc: e.description }) },
);

export const UpdateRoomDescription = command(
  'UpdateRoomDescription',
  { room: id, description: text },
  (world, c) => {
    if (world.get(c.room)?.kind !== 'room') return refuse('no-such-room');
    if (tooLong(c.description)) return refuse('too-long');
    return accept(RoomDescriptionUpdated(c));
  },
);

const way = { exit: id, room: id, direction, to: id, name: text, altNames: texts, description: text };

export const RoomExitAdded = event('RoomExitAdded', way, {
  stream: 'exit',
  evolve: (draft, e) =>
    draft.add({
      ...plainThing,
      goid: e.exit,
      kind: 'exit',
      generic: 'exit',
      name: e.name,
      altNames: e.altNames,
      longDesc: e.description,
      container: e.room,
      traits: { exit: { direction: e.direction, to: e.to } },
    }),
});

/** Leads from a room to another, one way. */
export const AddRoomExit = command('AddRoomExit', way, (world, c) => {
  if (world.get(c.exit)) return refuse('exists');
  if (world.get(c.room)?.kind !== 'room') return refuse('no-such-room');
  if (world.get(c.to)?.kind !== 'room') return refuse('leads-nowhere');
  if (world.exit(c.room, c.direction)) return refuse('direction-taken');
  if (c.name.trim() === '') return refuse('nameless');
  if (tooLong(c.name, ...c.altNames, c.description)) return refuse('too-long');
  return accept(RoomExitAdded(c));
});

export const RoomExitRemoved = event(
  'RoomExitRemoved',
  { exit: id, room: id },
  { stream: 'exit', evolve: (draft, e) => draft.remove(e.exit) },
);

export const RemoveRoomExit = command('RemoveRoomExit', { exit: id, room: id }, (world, c) => {
  const exit = world.get(c.exit);
  if (exit?.kind !== 'exit' || exit.container !== c.room) return refuse('no-such-exit');
  return accept(RoomExitRemoved(c), ...doorHandedOn(world, exit));
});

/** A door that was kept on an exit stays on the other side of it. */
function doorHandedOn(world: WorldView, exit: GameObject): GameEvent[] {
  const { openable } = exit.traits;
  const other = openable && otherSideOf(world, exit);
  if (!openable || !other) return [];
  const { goid } = other;
  return [TraitTaken({ goid, trait: 'doorway' }), TraitsGiven({ goid, traits: { openable } })];
}

export const RoomDeleted = event(
  'RoomDeleted',
  { room: id },
  { stream: 'room', evolve: (draft, e) => draft.remove(e.room) },
);

/** Takes a room away with its exits, the exits that lead to it, and all that lies and stands in it. */
export const DeleteRoom = command('DeleteRoom', { room: id, refuge: id }, (world, c) => {
  if (world.get(c.room)?.kind !== 'room') return refuse('no-such-room');
  if (c.room === c.refuge) return refuse('is-the-refuge');
  if (world.contents(c.room, 'player').length > 0) return refuse('players-inside');
  const exits = new Set([...world.contents(c.room, 'exit'), ...world.exitsTo(c.room)]);
  const ways = [...exits].map(exit => RoomExitRemoved({ exit, room: world.get(exit)?.container ?? c.room }));
  const things = [...within(world, c.room)].map(goid => GameObjectDeleted({ goid }));
  return accept(...ways, ...things, RoomDeleted({ room: c.room }));
});

/** All that lies and stands in a place, at any depth, the inner before the outer. */
export function* within(world: WorldView, place: Goid): Generator<Goid> {
  for (const { goid } of everythingIn(world, place, ['mobile'])) yield* [...within(world, goid), goid];
  for (const goid of heldBy(world, place)) yield* [...within(world, goid), goid];
}
