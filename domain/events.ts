import * as aliases from './aliases.ts';
import * as blows from './blows.ts';
import * as boards from './boards.ts';
import * as buildersHand from './builders-hand.ts';
import * as combat from './combat.ts';
import * as customVerbs from './custom-verbs.ts';
import * as deeds from './deeds.ts';
import type { Draft } from './draft.ts';
import * as equipment from './equipment.ts';
import type { EventType, GameEvent } from './event.ts';
import * as following from './following.ts';
import * as guests from './guests.ts';
import * as ignoring from './ignoring.ts';
import * as impairments from './impairments.ts';
import * as info from './info.ts';
import * as items from './items.ts';
import * as lamps from './lamps.ts';
import * as letters from './letters.ts';
import * as life from './life.ts';
import * as liquids from './liquids.ts';
import * as living from './living.ts';
import * as manners from './manners.ts';
import * as meals from './meals.ts';
import * as movement from './movement.ts';
import * as mutes from './mutes.ts';
import * as notes from './notes.ts';
import * as objects from './objects.ts';
import * as openings from './openings.ts';
import * as players from './players.ts';
import * as portals from './portals.ts';
import * as postures from './postures.ts';
import * as quests from './quests.ts';
import * as reacting from './reacting.ts';
import * as rooms from './rooms.ts';
import * as settings from './settings.ts';
import * as skills from './skills.ts';
import * as sky from './sky.ts';
import * as timers from './timers.ts';
import * as undo from './undo.ts';
import * as writings from './writings.ts';

/** Every kind of event there is. */
export const events = {
  AliasDefined: aliases.AliasDefined,
  AliasRemoved: aliases.AliasRemoved,
  AreaCreated: rooms.AreaCreated,
  BlowBegun: combat.BlowBegun,
  BlowLanded: blows.BlowLanded,
  BoardSetUp: boards.BoardSetUp,
  Closed: openings.Closed,
  DamageDealt: life.DamageDealt,
  DeedUndone: undo.DeedUndone,
  Died: life.Died,
  FellAsleep: postures.FellAsleep,
  FollowingBegun: following.FollowingBegun,
  FollowingEnded: following.FollowingEnded,
  FoodConsumed: meals.FoodConsumed,
  GaitChanged: manners.GaitChanged,
  GameEntered: players.GameEntered,
  GameLeft: players.GameLeft,
  GameObjectAttributeUpdated: objects.GameObjectAttributeUpdated,
  GameObjectContainerUpdated: objects.GameObjectContainerUpdated,
  GameObjectCreated: objects.GameObjectCreated,
  GameObjectDeleted: objects.GameObjectDeleted,
  Impaired: impairments.Impaired,
  InfoRemoved: info.InfoRemoved,
  InfoSet: info.InfoSet,
  Inscribed: writings.Inscribed,
  ItemDropped: items.ItemDropped,
  ItemGiven: items.ItemGiven,
  ItemPutIn: items.ItemPutIn,
  ItemRemoved: equipment.ItemRemoved,
  ItemTaken: items.ItemTaken,
  ItemTakenOut: items.ItemTakenOut,
  ItemUnwielded: equipment.ItemUnwielded,
  ItemWielded: equipment.ItemWielded,
  ItemWorn: equipment.ItemWorn,
  LainDown: postures.LainDown,
  LampLit: lamps.LampLit,
  LampPutOut: lamps.LampPutOut,
  LetterDiscarded: letters.LetterDiscarded,
  LetterRead: letters.LetterRead,
  SkyTurned: sky.SkyTurned,
  LifePaused: living.LifePaused,
  LifeResumed: living.LifeResumed,
  Locked: openings.Locked,
  ObjectDescribed: objects.ObjectDescribed,
  ObjectEstablished: objects.ObjectEstablished,
  ObjectNoted: notes.ObjectNoted,
  ObjectRestored: objects.ObjectRestored,
  ObjectWoven: notes.ObjectWoven,
  Opened: openings.Opened,
  GuestRegistered: guests.GuestRegistered,
  GuestWelcomed: guests.GuestWelcomed,
  PlayerAdminStatusUpdated: players.PlayerAdminStatusUpdated,
  PlayerCreated: players.PlayerCreated,
  PlayerDeleted: players.PlayerDeleted,
  PlayerHeeded: ignoring.PlayerHeeded,
  PlayerIgnored: ignoring.PlayerIgnored,
  PlayerMuted: mutes.PlayerMuted,
  PlayerUnmuted: mutes.PlayerUnmuted,
  PortalPassed: portals.PortalPassed,
  PoseStruck: manners.PoseStruck,
  PostDeleted: boards.PostDeleted,
  PostMarked: boards.PostMarked,
  PostRead: boards.PostRead,
  Posted: boards.Posted,
  QuestAdvanced: quests.QuestAdvanced,
  ReactionsCleared: reacting.ReactionsCleared,
  ReactionsLoaded: reacting.ReactionsLoaded,
  Revived: living.Revived,
  RoomCreated: rooms.RoomCreated,
  RoomDeleted: rooms.RoomDeleted,
  RoomDescriptionUpdated: rooms.RoomDescriptionUpdated,
  RoomExitAdded: rooms.RoomExitAdded,
  RoomExitRemoved: rooms.RoomExitRemoved,
  SatDown: postures.SatDown,
  SatOn: postures.SatOn,
  SettingChanged: settings.SettingChanged,
  SkillPractised: skills.SkillPractised,
  StaffActed: deeds.StaffActed,
  StoodUp: postures.StoodUp,
  Teleported: movement.Teleported,
  TimerCleared: timers.TimerCleared,
  TimerFired: timers.TimerFired,
  TimerSet: timers.TimerSet,
  TraitTaken: buildersHand.TraitTaken,
  TraitsGiven: buildersHand.TraitsGiven,
  Unlocked: openings.Unlocked,
  VerbUsed: customVerbs.VerbUsed,
  VesselEmptied: liquids.VesselEmptied,
  VesselFilled: liquids.VesselFilled,
  Walked: movement.Walked,
  WardEnded: blows.WardEnded,
  WardTaken: combat.WardTaken,
  WokenUp: postures.WokenUp,
  WordsLeft: letters.WordsLeft,
} as const;

/** Every kind of event by its name. */
export const eventTypes: ReadonlyMap<string, EventType> = new Map(
  Object.entries(events as unknown as Record<string, EventType>),
);

/** Applies a fact to the world. @throws {UnknownEventError} nobody knows this kind of event. */
export function evolve(draft: Draft, event: GameEvent): void {
  const type = eventTypes.get(event.type);
  if (!type) throw new UnknownEventError(event.type);
  type.evolve(draft, event.data as never);
}

/** An event of a kind that this version does not know; it is never skipped. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';

  constructor(type: string) {
    super(`unknown event type ${type}`);
  }
}
