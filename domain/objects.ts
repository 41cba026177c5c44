import { accept, command, refuse } from './command.ts';
import type { Draft, Patch } from './draft.ts';
import { event } from './event.ts';
import { flag, gender, id, kind, maybeId, text, texts, traits, value, wholeNumber } from './fields.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import type { WorldView } from './world-view.ts';
import { isInside } from './world-view.ts';

const described = {
  name: text,
  altNames: texts,
  generic: text,
  article: text,
  shortDesc: text,
  longDesc: text,
  container: maybeId,
  gender,
  visible: flag,
  movable: flag,
  traits,
};

/** The longest text a builder can give to one attribute, in characters. */
export const longestText = 4000;

/** The longest name of a thing or a place, in characters; the same as in world files. */
export const longestName = 80;

export const GameObjectCreated = event(
  'GameObjectCreated',
  { goid: id, kind, ...described },
  { stream: 'goid', evolve: (draft, e) => draft.add(e) },
);

/** An object was there already when the ledger began, or began anew. */
export const ObjectEstablished = event(
  'ObjectEstablished',
  { goid: id, kind, ...described, order: wholeNumber },
  { stream: 'goid', evolve: (draft, e) => draft.establish(e) },
);

/** An object is again exactly as it was, since what somebody of the staff did to it was taken back. */
export const ObjectRestored = event(
  'ObjectRestored',
  { goid: id, kind, ...described, order: wholeNumber },
  { stream: 'goid', evolve: (draft, e) => draft.establish(e) },
);

/** Makes an item, a container, a mobile; rooms, exits, areas and players have commands of their own. */
export const CreateGameObject = command('CreateGameObject', { goid: id, kind, ...described }, (world, c) => {
  if (world.get(c.goid)) return refuse('exists');
  if (c.kind !== 'item' && c.kind !== 'container' && c.kind !== 'mobile') return refuse('wrong-kind');
  if (c.name.trim() === '') return refuse('nameless');
  if (c.name.length > longestName) return refuse('name-too-long');
  if (tooLong(c.generic, c.article, c.shortDesc, c.longDesc, ...c.altNames)) return refuse('too-long');
  const place = c.container === null ? undefined : world.get(c.container);
  if (!place) return refuse('no-such-place');
  if (!canHold(place, c)) return refuse('wrong-place');
  return accept(GameObjectCreated(c));
});

export const GameObjectAttributeUpdated = event(
  'GameObjectAttributeUpdated',
  { goid: id, key: text, value },
  { stream: 'goid', evolve: (draft, e) => draft.change(e.goid, { [e.key]: e.value } as Patch) },
);

/** What a builder can set on an object, and the form of its value. */
export const settable = {
  name: text,
  altNames: texts,
  generic: text,
  article: text,
  shortDesc: text,
  longDesc: text,
  gender,
  visible: flag,
  movable: flag,
} as const;

export type Settable = keyof typeof settable;

export const UpdateGameObjectAttribute = command(
  'UpdateGameObjectAttribute',
  { goid: id, key: text, value },
  (world, c) => {
    const object = tangible(world, c.goid);
    if (!object) return refuse('no-such-object');
    if (!isSettable(c.key)) return refuse('no-such-attribute');
    if (!settable[c.key].accepts(c.value)) return refuse('wrong-value');
    if (c.key === 'name' && String(c.value).length > longestName) return refuse('name-too-long');
    if (tooLong(...[c.value].flat().filter(it => typeof it === 'string'))) return refuse('too-long');
    if (c.key === 'name' && object.kind === 'player') return refuse('players-keep-their-names');
    if (c.key === 'name' && String(c.value).trim() === '') return refuse('nameless');
    return accept(GameObjectAttributeUpdated(c));
  },
);

export const ObjectDescribed = event(
  'ObjectDescribed',
  { goid: id, description: text },
  { stream: 'goid', evolve: (draft, e) => draft.change(e.goid, { longDesc: e.description }) },
);

/** Says what one sees who looks at a thing; rooms have `UpdateRoomDescription`. */
export const DescribeObject = command('DescribeObject', { goid: id, description: text }, (world, c) => {
  const object = tangible(world, c.goid);
  if (!object) return refuse('no-such-object');
  if (object.kind === 'room') return refuse('is-a-room');
  if (tooLong(c.description)) return refuse('too-long');
  return accept(ObjectDescribed(c));
});

export const GameObjectContainerUpdated = event(
  'GameObjectContainerUpdated',
  { goid: id, container: maybeId },
  { stream: 'goid', evolve: (draft, e) => draft.move(e.goid, e.container) },
);

/** Puts any thing anywhere: a builder's hand, which asks neither reach nor weight. */
export const UpdateGameObjectContainer = command(
  'UpdateGameObjectContainer',
  { goid: id, container: maybeId },
  (world, c) => {
    const object = tangible(world, c.goid);
    if (!object) return refuse('no-such-object');
    if (c.container === null)
      return isLoose(object) ? accept(GameObjectContainerUpdated(c)) : refuse('wrong-place');
    const place = world.get(c.container);
    if (!place) return refuse('no-such-place');
    if (!canHold(place, object)) return refuse('wrong-place');
    if (c.goid === c.container || isInside(world, c.container, c.goid)) return refuse('inside-itself');
    return accept(GameObjectContainerUpdated(c));
  },
);

export const GameObjectDeleted = event(
  'GameObjectDeleted',
  { goid: id },
  { stream: 'goid', evolve: (draft: Draft, e) => draft.remove(e.goid) },
);

/** Takes a thing out of the world. What it held falls to where it was; nothing is left hanging. */
export const DeleteGameObject = command('DeleteGameObject', { goid: id }, (world, c) => {
  const object = tangible(world, c.goid);
  if (!object) return refuse('no-such-object');
  if (object.kind === 'room') return refuse('is-a-room');
  if (object.kind === 'exit') return refuse('is-an-exit');
  if (world.contents(c.goid, 'room').length > 0) return refuse('has-rooms');
  if (object.kind === 'player') return refuse('is-a-player');
  const { container } = object;
  const fallen = [...heldBy(world, c.goid)].map(goid => GameObjectContainerUpdated({ goid, container }));
  return accept(...fallen, GameObjectDeleted(c));
});

/** An object that a builder can change; what is written down of the staff is none. */
export function tangible(world: WorldView, goid: Goid): GameObject | undefined {
  const object = world.get(goid);
  return object?.kind === 'record' ? undefined : object;
}

/** What a thing directly holds. */
export function* heldBy(world: WorldView, holder: Goid): Generator<Goid> {
  yield* world.contents(holder, 'container');
  yield* world.contents(holder, 'item');
}

/** Whether it can be put away, out of the world and out of everybody's reach. */
function isLoose({ kind }: GameObject): boolean {
  return kind === 'item' || kind === 'container' || kind === 'mobile';
}

function isSettable(key: string): key is Settable {
  return Object.hasOwn(settable, key);
}

/** Whether one of some texts is longer than any may be. */
export function tooLong(...words: readonly string[]): boolean {
  return words.some(word => word.length > longestText);
}

function canHold(place: GameObject, object: Pick<GameObject, 'kind'>): boolean {
  if (object.kind === 'item' || object.kind === 'container')
    return place.kind === 'room' || place.traits.holds !== undefined;
  if (object.kind === 'room') return place.kind === 'area';
  return (object.kind === 'mobile' || object.kind === 'player') && place.kind === 'room';
}
