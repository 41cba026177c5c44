import * as aliases from './aliases.ts';
import * as blows from './blows.ts';
import * as boards from './boards.ts';
import * as buildersHand from './builders-hand.ts';
import * as combat from './combat.ts';
import * as customVerbs from './custom-verbs.ts';
import * as deeds from './deeds.ts';
import * as equipment from './equipment.ts';
import * as following from './following.ts';
import * as guests from './guests.ts';
import * as ignoring from './ignoring.ts';
import * as impairments from './impairments.ts';
import * as info from './info.ts';
import * as items from './items.ts';
import * as lamps from './lamps.ts';
import * as letters from './letters.ts';
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

/** Every kind of command there is. */
export const commands = {
  AddRoomExit: rooms.AddRoomExit,
  AdvanceQuest: quests.AdvanceQuest,
  BeginBlow: combat.BeginBlow,
  BeginFollowing: following.BeginFollowing,
  ChangeGait: manners.ChangeGait,
  ChangeSetting: settings.ChangeSetting,
  ClearReactions: reacting.ClearReactions,
  ClearTimer: timers.ClearTimer,
  CloseThing: openings.CloseThing,
  ConsumeFood: meals.ConsumeFood,
  CreateArea: rooms.CreateArea,
  CreateGameObject: objects.CreateGameObject,
  CreatePlayer: players.CreatePlayer,
  CreateRoom: rooms.CreateRoom,
  DealDamage: living.DealDamage,
  DefineAlias: aliases.DefineAlias,
  DeleteGameObject: objects.DeleteGameObject,
  DeletePlayer: players.DeletePlayer,
  DeletePost: boards.DeletePost,
  DeleteRoom: rooms.DeleteRoom,
  DescribeObject: objects.DescribeObject,
  DiscardLetter: letters.DiscardLetter,
  DropItem: items.DropItem,
  EmptyVessel: liquids.EmptyVessel,
  EndFollowing: following.EndFollowing,
  EnterGame: players.EnterGame,
  FallAsleep: postures.FallAsleep,
  FillVessel: liquids.FillVessel,
  FireTimer: timers.FireTimer,
  GiveItem: items.GiveItem,
  GiveTraits: buildersHand.GiveTraits,
  HeedPlayer: ignoring.HeedPlayer,
  IgnorePlayer: ignoring.IgnorePlayer,
  Impair: impairments.Impair,
  Inscribe: writings.Inscribe,
  LandBlow: blows.LandBlow,
  LeaveGame: players.LeaveGame,
  LeaveWords: letters.LeaveWords,
  LieDown: postures.LieDown,
  LightLamp: lamps.LightLamp,
  TurnSky: sky.TurnSky,
  LoadReactions: reacting.LoadReactions,
  LockThing: openings.LockThing,
  MarkPost: boards.MarkPost,
  MutePlayer: mutes.MutePlayer,
  NoteObject: notes.NoteObject,
  OpenThing: openings.OpenThing,
  PassPortal: portals.PassPortal,
  PauseLife: living.PauseLife,
  PostOnBoard: boards.PostOnBoard,
  PractiseSkill: skills.PractiseSkill,
  PutItemIn: items.PutItemIn,
  PutOutLamp: lamps.PutOutLamp,
  ReadLetter: letters.ReadLetter,
  ReadPost: boards.ReadPost,
  RecordDeed: deeds.RecordDeed,
  RemoveAlias: aliases.RemoveAlias,
  RemoveInfo: info.RemoveInfo,
  RemoveItem: equipment.RemoveItem,
  RemoveRoomExit: rooms.RemoveRoomExit,
  ResumeLife: living.ResumeLife,
  Revive: living.Revive,
  SetInfo: info.SetInfo,
  SetTimer: timers.SetTimer,
  SetUpBoard: boards.SetUpBoard,
  SitDown: postures.SitDown,
  SitOn: postures.SitOn,
  StandUp: postures.StandUp,
  StrikePose: manners.StrikePose,
  TakeItem: items.TakeItem,
  TakeItemOut: items.TakeItemOut,
  TakeTrait: buildersHand.TakeTrait,
  Teleport: movement.Teleport,
  UndoDeed: undo.UndoDeed,
  UnlockThing: openings.UnlockThing,
  UnmutePlayer: mutes.UnmutePlayer,
  UnwieldItem: equipment.UnwieldItem,
  UpdateGameObjectAttribute: objects.UpdateGameObjectAttribute,
  UpdateGameObjectContainer: objects.UpdateGameObjectContainer,
  RegisterGuest: guests.RegisterGuest,
  UpdatePlayerAdminStatus: players.UpdatePlayerAdminStatus,
  WelcomeGuest: guests.WelcomeGuest,
  UpdateRoomDescription: rooms.UpdateRoomDescription,
  UseVerb: customVerbs.UseVerb,
  WakeUp: postures.WakeUp,
  Walk: movement.Walk,
  WardBlow: combat.WardBlow,
  WearItem: equipment.WearItem,
  WeaveObject: notes.WeaveObject,
  WieldItem: equipment.WieldItem,
} as const;
