import { AliasDefined, AliasRemoved } from '../domain/aliases.ts';
import { BlowLanded, WardEnded } from '../domain/blows.ts';
import { BoardSetUp, PostDeleted, Posted, PostMarked, PostRead } from '../domain/boards.ts';
import { BlowBegun, WardTaken } from '../domain/combat.ts';
import { StaffActed } from '../domain/deeds.ts';
import { ItemRemoved, ItemUnwielded, ItemWielded, ItemWorn } from '../domain/equipment.ts';
import type { GameEvent } from '../domain/event.ts';
import { FollowingBegun, FollowingEnded } from '../domain/following.ts';
import { GuestRegistered, GuestWelcomed } from '../domain/guests.ts';
import { goid } from '../domain/ids.ts';
import { PlayerHeeded, PlayerIgnored } from '../domain/ignoring.ts';
import { Impaired } from '../domain/impairments.ts';
import { InfoRemoved, InfoSet } from '../domain/info.ts';
import { ItemDropped, ItemGiven, ItemPutIn, ItemTaken, ItemTakenOut } from '../domain/items.ts';
import { LetterDiscarded, LetterRead, WordsLeft } from '../domain/letters.ts';
import { DamageDealt, Died } from '../domain/life.ts';
import { LifePaused, LifeResumed, Revived } from '../domain/living.ts';
import { FoodConsumed } from '../domain/meals.ts';
import { Teleported, Walked } from '../domain/movement.ts';
import { PlayerMuted, PlayerUnmuted } from '../domain/mutes.ts';
import { ObjectNoted, ObjectWoven } from '../domain/notes.ts';
import {
  GameObjectAttributeUpdated,
  GameObjectContainerUpdated,
  GameObjectCreated,
  GameObjectDeleted,
  ObjectDescribed,
  ObjectEstablished,
  ObjectRestored,
} from '../domain/objects.ts';
import {
  GameEntered,
  GameLeft,
  newBody,
  PlayerAdminStatusUpdated,
  PlayerCreated,
  PlayerDeleted,
} from '../domain/players.ts';
import { SatDown, StoodUp } from '../domain/postures.ts';
import { QuestAdvanced } from '../domain/quests.ts';
import { ReactionsCleared, ReactionsLoaded } from '../domain/reacting.ts';
import {
  AreaCreated,
  plainThing,
  RoomCreated,
  RoomDeleted,
  RoomDescriptionUpdated,
  RoomExitAdded,
  RoomExitRemoved,
} from '../domain/rooms.ts';
import { SettingChanged } from '../domain/settings.ts';
import { SkillPractised } from '../domain/skills.ts';
import { TimerCleared, TimerFired, TimerSet } from '../domain/timers.ts';
import { DeedUndone } from '../domain/undo.ts';
import { nounEvents } from './contract-noun-events.ts';

const [town, quay, pier, north] = [
  goid('town'),
  goid('town/quay'),
  goid('town/pier'),
  goid('town/quay/north'),
];
const [ann, bob] = [goid('1f0c8d52-ann'), goid('7be1a9c4-bob')];
const [chest, apple, buoy] = [goid('town/chest'), goid('town/apple'), goid('town/buoy')];
const board = goid('town/board');
const words = { text: '5a0e8c0a', digest: 'f1d2d2f924e986ac86fdf7b36c94bcdf', at: 1_798_761_600_000 };
const thing = { ...plainThing, generic: 'thing', article: 'a', movable: true };
const person = { gender: 'she', tier: 'player', room: quay, ...newBody } as const;

/** A small history in which every kind of event happens at least once, each time as a command could have let it. */
export const everyEvent: readonly GameEvent[] = [
  AreaCreated({ area: town, name: 'Lowwater', description: 'Mud, and boats “on” it.' }),
  RoomCreated({ room: quay, area: town, name: 'The Quay', description: 'Stone, wet.' }),
  RoomCreated({ room: pier, area: town, name: 'The Pier', description: '' }),
  RoomExitAdded({
    ...{ exit: north, room: quay, direction: 'north', to: pier },
    ...{ name: 'north', altNames: ['pier', 'the pier'], description: 'Planks.' },
  }),
  RoomDescriptionUpdated({ room: pier, description: 'It sways.\nMind the gap.' }),
  GameObjectCreated({
    ...{ ...thing, goid: chest, kind: 'container', name: 'chest', altNames: ['box'], container: quay },
    ...{ movable: false, traits: { holds: { capacity: 10 } } },
  }),
  GameObjectCreated({ ...thing, goid: apple, kind: 'item', name: 'äpple', article: 'an', container: quay }),
  ObjectEstablished({ ...thing, goid: buoy, kind: 'item', name: 'buoy', container: pier, order: 7 }),
  PlayerCreated({ player: ann, name: 'Ann', ...person }),
  PlayerCreated({ player: bob, name: 'Bob', ...person, gender: 'he' }),
  PlayerAdminStatusUpdated({ player: bob, tier: 'admin' }),
  GameEntered({ player: ann, room: quay }),
  GameEntered({ player: bob, room: quay }),
  ItemTaken({ item: apple, by: ann, from: quay }),
  ItemGiven({ item: apple, by: ann, to: bob }),
  ItemWorn({ item: apple, by: bob, at: ['left hand', 'right hand'] }),
  ItemRemoved({ item: apple, by: bob }),
  ItemWielded({ item: apple, by: bob, hand: 'both' }),
  ItemUnwielded({ item: apple, by: bob }),
  ItemPutIn({ item: apple, by: bob, into: chest }),
  ItemTakenOut({ item: apple, by: bob, from: chest }),
  ItemDropped({ item: apple, by: bob, to: quay }),
  Impaired({ who: ann, blind: true, deaf: false }),
  LifeResumed({ who: ann, at: 1_798_761_600_000 }),
  SkillPractised({ who: ann, skill: 'punch', experience: 1_000 }),
  BlowBegun({
    ...{ who: ann, target: bob, ability: 'punch', weapon: null, stamina: 3 },
    ...{ at: 1_798_761_600_000, landsAt: 1_798_761_602_500 },
  }),
  WardTaken({
    ...{ who: bob, by: 'dodge', against: ann, exit: null, roll: 70, works: false },
    ...{ at: 1_798_761_601_000, until: 1_798_761_602_500 },
  }),
  BlowLanded({
    ...{ who: ann, target: bob, ability: 'punch', end: 'hit', at: 1_798_761_602_500 },
    ...{ hit: 12, spread: 4, where: 1, place: 'torso', amount: 9 },
  }),
  WardEnded({ who: bob, against: ann }),
  DamageDealt({ who: bob, by: ann, pool: 'health', amount: 9, harm: 'blunt', at: 1_798_761_602_500 }),
  FoodConsumed({ item: apple, by: bob, way: 'eat', satiety: 20, health: 5, at: 1_798_761_603_000 }),
  Died({ who: bob, by: ann, room: quay, at: 1_798_761_604_000 }),
  Revived({ who: bob, room: quay, at: 1_798_761_609_000 }),
  LifePaused({ who: bob, at: 1_798_761_610_000 }),
  SatDown({ who: ann }),
  StoodUp({ who: ann }),
  Walked({ who: ann, exit: north, from: quay, to: pier }),
  Teleported({ who: bob, from: quay, to: pier }),
  ...nounEvents({ chest, apple, ann, bob, pier, quay }),
  ObjectDescribed({ goid: chest, description: 'Salt has eaten the hinges.' }),
  GameObjectAttributeUpdated({ goid: chest, key: 'altNames', value: ['box', 'coffer'] }),
  GameObjectAttributeUpdated({ goid: chest, key: 'visible', value: false }),
  GameObjectAttributeUpdated({ goid: chest, key: 'name', value: 'sea chest' }),
  GameObjectContainerUpdated({ goid: apple, container: pier }),
  GameObjectContainerUpdated({ goid: chest, container: pier }),
  TimerSet({
    goid: apple,
    key: 'rot',
    at: 1_798_761_600_000,
    deed: 'rot',
    facts: { into: 'mud', worms: 2, wet: true },
  }),
  TimerFired({ goid: apple, key: 'rot', at: 1_798_761_600_000 }),
  TimerSet({ goid: apple, key: 'roll', at: 1_798_761_700_000, deed: 'roll', facts: {} }),
  TimerCleared({ goid: apple, key: 'roll' }),
  ReactionsLoaded({ goid: chest, script: 'creaks' }),
  ReactionsLoaded({ goid: pier, script: 'tide' }),
  ReactionsCleared({ goid: chest }),
  FollowingBegun({ who: bob, leader: ann }),
  FollowingEnded({ who: bob }),
  QuestAdvanced({ player: ann, quest: 'gull', stage: 'fed', title: 'A gull', task: 'Feed it.', done: true }),
  GameObjectDeleted({ goid: buoy }),
  ObjectRestored({ ...thing, goid: buoy, kind: 'item', name: 'buoy', container: pier, order: 7 }),
  StaffActed({
    ...{ record: goid('staff/bob/1'), root: goid('staff/bob'), by: bob, byName: 'Bob', number: 1, at: 2000 },
    ...{ deed: 'aset', target: chest, targetName: 'a chest', detail: 'name', forgotten: null, faded: null },
    changes: [{ goid: chest, was: '{"goid":"town/chest"}', is: null }],
  }),
  DeedUndone({ record: goid('staff/bob/1'), by: bob }),
  ObjectNoted({ goid: chest, note: 'Too heavy?', by: bob }),
  ObjectWoven({ goid: chest, text: 'A chest leans on the wall.' }),
  InfoSet({ goid: chest, path: 'quest.stage', value: 2 }),
  InfoRemoved({ goid: chest, path: 'quest' }),
  PlayerMuted({ player: ann, by: bob, until: 5000, reason: 'Shouting.' }),
  PlayerUnmuted({ player: ann, by: bob }),
  GuestWelcomed({ player: ann }),
  GuestRegistered({ player: ann, name: 'Nell', gender: 'she' }),
  RoomExitRemoved({ exit: north, room: quay }),
  RoomDeleted({ room: quay }),
  GameLeft({ player: ann, room: pier }),
  SettingChanged({ player: ann, setting: 'color.exit', to: 'bold green' }),
  AliasDefined({ player: ann, alias: 'k', line: 'kick $1; say "Ha!"' }),
  AliasDefined({ player: ann, alias: 'kk', line: 'k' }),
  AliasRemoved({ player: ann, alias: 'kk' }),
  PlayerIgnored({ player: ann, whom: bob }),
  PlayerHeeded({ player: ann, whom: bob }),
  WordsLeft({ to: ann, from: bob, number: 1, ...words, spoken: true }),
  WordsLeft({ to: ann, from: bob, number: 2, ...words, spoken: false }),
  LetterDiscarded({ player: ann, number: 1 }),
  LetterRead({ player: ann, number: 2 }),
  BoardSetUp({ board, name: 'notice board', place: pier, most: 200, announce: 'There are news.' }),
  Posted({ board, number: 1, parent: 0, by: ann, ...words }),
  Posted({ board, number: 2, parent: 1, by: bob, ...words }),
  PostRead({ player: bob, board, number: 1 }),
  PostMarked({ board, number: 1, status: 'done', by: bob }),
  PostDeleted({ board, number: 2, by: bob }),
  PlayerDeleted({ player: ann, by: bob }),
];
