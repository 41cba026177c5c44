import { BeginFollowing, EndFollowing } from '../../domain/following.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import { Teleport } from '../../domain/movement.ts';
import type { GameObject } from '../../domain/object.ts';
import { carryLimit, isLiving } from '../../domain/object.ts';
import { CreateGameObject, DeleteGameObject, UpdateGameObjectContainer } from '../../domain/objects.ts';
import { AdvanceQuest } from '../../domain/quests.ts';
import type { MadeThing, QuestStep, Role } from '../../domain/reactions/reaction-plan.ts';
import { plainThing } from '../../domain/rooms.ts';
import { around, everythingIn } from '../../domain/world-view.ts';
import { hitBack } from '../combat/hit-back.ts';
import { roomView } from '../senses/room-view.ts';
import type { Line } from '../text/message.ts';
import { message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { pickOne } from '../words/wanted.ts';
import type { Cast } from './answer.ts';

/** The most things that reactions may fill a room with. */
const mostInRoom = 200;

/** Who or what plays a part in an answer, if it is still in the world. */
export function player(tx: Pick<Transaction, 'world'>, cast: Cast, role: Role): GameObject | undefined {
  const { world } = tx;
  if (role === 'room') return around(world, cast.me, 'room');
  const goid = cast[role];
  return goid === null ? undefined : world.get(goid);
}

/** Shows some words to the actor alone, or to everybody in the room. */
export function showWords(
  tx: Transaction,
  cast: Cast,
  { words, to }: { words: string; to: 'actor' | 'room' },
): void {
  const shown = message([[span(words)]]);
  const room = player(tx, cast, 'room');
  const readers = to === 'room' && room ? tx.world.contents(room.goid, 'player') : [cast.actor];
  for (const reader of readers) if (reader !== null) tx.show(reader, shown);
}

/** Makes a thing or a mobile, unless there are enough like it. */
export function make(tx: Transaction, cast: Cast, thing: MadeThing): void {
  const place = player(tx, cast, thing.to);
  if (!place) return;
  const most = place.kind === 'room' ? mostInRoom : carryLimit;
  if (tx.world.count(place.goid) >= most || alike(tx, place.goid, thing) >= thing.most) return;
  tx.do(CreateGameObject({ ...asObject(thing), goid: tx.services.newGoid(), container: place.goid }));
}

function alike(tx: Transaction, place: Goid, thing: MadeThing): number {
  const { name } = asObject(thing);
  return everythingIn(tx.world, place, [thing.kind]).filter(it => it.name === name).length;
}

function asObject(thing: MadeThing) {
  const [, article = '', name = thing.name] = /^(an?|the|some) (.+)$/.exec(thing.name) ?? [];
  const living = { holds: { capacity: carryLimit }, posture: { state: 'standing' } } as const;
  return {
    ...plainThing,
    kind: thing.kind,
    name,
    article,
    generic: (name.split(' ').at(-1) ?? name).toLowerCase(),
    altNames: thing.aliases,
    shortDesc: thing.short,
    longDesc: thing.description,
    gender: thing.gender,
    movable: thing.movable,
    traits: thing.kind === 'mobile' ? { ...living, ...thing.traits } : thing.traits,
  };
}

/** Takes something out of the world: oneself, the item it is about, or something that one has or that lies here. */
export function remove(tx: Transaction, cast: Cast, what: string): void {
  const found =
    what === 'me' || what === 'item' || what === 'target' ? player(tx, cast, what) : nearby(tx, cast, what);
  if (found && found.kind !== 'player') tx.do(DeleteGameObject({ goid: found.goid }));
}

function nearby(tx: Transaction, cast: Cast, words: string): GameObject | undefined {
  const room = player(tx, cast, 'room');
  const places = [cast.me, ...(room ? [room.goid] : [])];
  return places
    .map(place => pickOne(everythingIn(tx.world, place, ['item', 'container', 'mobile']), words))
    .find(it => it !== undefined);
}

/** Somebody or something is at once in another room. */
export function teleport(tx: Transaction, cast: Cast, { who, room }: { who: Role; room: string }): void {
  const moved = player(tx, cast, who);
  if (!moved) return;
  if (!isLiving(moved))
    return void tx.do(UpdateGameObjectContainer({ goid: moved.goid, container: goid(room) }));
  const from = moved.container;
  if (from === null || !tx.do(Teleport({ who: moved.goid, to: goid(room) })).ok) return;
  tx.act('{moved} [vanish].', { moved }, { room: from, except: [moved.goid] });
  tx.act('{moved} [appear].', { moved }, { room: goid(room), except: [moved.goid] });
  if (moved.kind === 'player') tx.show(moved.goid, roomView(tx.world, tx.world.get(moved.goid) ?? moved));
}

export function follow(tx: Transaction, cast: Cast, whom: Role): void {
  const leader = player(tx, cast, whom);
  if (leader && tx.do(BeginFollowing({ who: cast.me, leader: leader.goid })).ok)
    tx.act('{actor} [begin] to follow {leader}.', { leader });
}

/** Strikes at somebody, with whatever it has for that; a fight goes on by itself. */
export function attack(tx: Transaction, cast: Cast, whom: Role): void {
  const foe = player(tx, cast, whom);
  if (foe) hitBack(tx, tx.actor, foe);
}

export function unfollow(tx: Transaction, cast: Cast): void {
  tx.do(EndFollowing({ who: cast.me }));
}

/** The actor comes further in a quest, and reads so, unless it is only remembered; at the first of all, how to look it up. */
export function advanceQuest(tx: Transaction, cast: Cast, step: QuestStep): void {
  const { actor } = cast;
  if (actor === null) return;
  const before = (tx.world.get(actor)?.traits.quests ?? []).filter(({ title }) => title !== '').length;
  if (!tx.do(AdvanceQuest({ player: actor, ...step })).ok || step.title === '') return;
  const words = step.done ? `Quest finished: ${step.title}.` : `Quest: ${step.title}.`;
  const hint: Line[] = before === 0 ? [[span('Type "quests" to read this again.', 'hint')]] : [];
  tx.show(actor, message([[span(words, 'hint')], [span(step.task)], ...hint]));
}
