import * as items from './items.ts';
import * as movement from './movement.ts';
import * as objects from './objects.ts';
import * as players from './players.ts';
import * as postures from './postures.ts';
import * as rooms from './rooms.ts';

/** Every kind of command there is. */
export const commands = {
  AddRoomExit: rooms.AddRoomExit,
  CreateArea: rooms.CreateArea,
  CreateGameObject: objects.CreateGameObject,
  CreatePlayer: players.CreatePlayer,
  CreateRoom: rooms.CreateRoom,
  DeleteGameObject: objects.DeleteGameObject,
  DeleteRoom: rooms.DeleteRoom,
  DescribeObject: objects.DescribeObject,
  DropItem: items.DropItem,
  EnterGame: players.EnterGame,
  GiveItem: items.GiveItem,
  LeaveGame: players.LeaveGame,
  PutItemIn: items.PutItemIn,
  RemoveRoomExit: rooms.RemoveRoomExit,
  SitDown: postures.SitDown,
  StandUp: postures.StandUp,
  TakeItem: items.TakeItem,
  TakeItemOut: items.TakeItemOut,
  Teleport: movement.Teleport,
  UpdateGameObjectAttribute: objects.UpdateGameObjectAttribute,
  UpdateGameObjectContainer: objects.UpdateGameObjectContainer,
  UpdatePlayerAdminStatus: players.UpdatePlayerAdminStatus,
  UpdateRoomDescription: rooms.UpdateRoomDescription,
  Walk: movement.Walk,
} as const;
