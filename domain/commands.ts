import * as deeds from './deeds.ts';
import * as equipment from './equipment.ts';
import * as following from './following.ts';
import * as impairments from './impairments.ts';
import * as info from './info.ts';
import * as items from './items.ts';
import * as movement from './movement.ts';
import * as mutes from './mutes.ts';
import * as notes from './notes.ts';
import * as objects from './objects.ts';
import * as players from './players.ts';
import * as postures from './postures.ts';
import * as quests from './quests.ts';
import * as reacting from './reacting.ts';
import * as rooms from './rooms.ts';
import * as timers from './timers.ts';
import * as undo from './undo.ts';

/** Every kind of command there is. */
export const commands = {
  AddRoomExit: rooms.AddRoomExit,
  AdvanceQuest: quests.AdvanceQuest,
  BeginFollowing: following.BeginFollowing,
  ClearReactions: reacting.ClearReactions,
  ClearTimer: timers.ClearTimer,
  CreateArea: rooms.CreateArea,
  CreateGameObject: objects.CreateGameObject,
  CreatePlayer: players.CreatePlayer,
  CreateRoom: rooms.CreateRoom,
  DeleteGameObject: objects.DeleteGameObject,
  DeleteRoom: rooms.DeleteRoom,
  DeletePlayer: players.DeletePlayer,
  DescribeObject: objects.DescribeObject,
  DropItem: items.DropItem,
  EndFollowing: following.EndFollowing,
  EnterGame: players.EnterGame,
  FireTimer: timers.FireTimer,
  GiveItem: items.GiveItem,
  Impair: impairments.Impair,
  LeaveGame: players.LeaveGame,
  MutePlayer: mutes.MutePlayer,
  NoteObject: notes.NoteObject,
  LoadReactions: reacting.LoadReactions,
  PutItemIn: items.PutItemIn,
  RemoveItem: equipment.RemoveItem,
  RecordDeed: deeds.RecordDeed,
  RemoveInfo: info.RemoveInfo,
  RemoveRoomExit: rooms.RemoveRoomExit,
  SetTimer: timers.SetTimer,
  SetInfo: info.SetInfo,
  SitDown: postures.SitDown,
  StandUp: postures.StandUp,
  TakeItem: items.TakeItem,
  TakeItemOut: items.TakeItemOut,
  Teleport: movement.Teleport,
  UnwieldItem: equipment.UnwieldItem,
  UndoDeed: undo.UndoDeed,
  UnmutePlayer: mutes.UnmutePlayer,
  UpdateGameObjectAttribute: objects.UpdateGameObjectAttribute,
  UpdateGameObjectContainer: objects.UpdateGameObjectContainer,
  UpdatePlayerAdminStatus: players.UpdatePlayerAdminStatus,
  UpdateRoomDescription: rooms.UpdateRoomDescription,
  Walk: movement.Walk,
  WearItem: equipment.WearItem,
  WieldItem: equipment.WieldItem,
  WeaveObject: notes.WeaveObject,
} as const;
