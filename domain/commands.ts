import { DropItem, GiveItem, PutItemIn, TakeItem, TakeItemOut } from './items.ts';
import { Teleport, Walk } from './movement.ts';
import {
  CreateGameObject,
  DeleteGameObject,
  DescribeObject,
  UpdateGameObjectAttribute,
  UpdateGameObjectContainer,
} from './objects.ts';
import { CreatePlayer, EnterGame, LeaveGame, UpdatePlayerAdminStatus } from './players.ts';
import { SitDown, StandUp } from './postures.ts';
import {
  AddRoomExit,
  CreateArea,
  CreateRoom,
  DeleteRoom,
  RemoveRoomExit,
  UpdateRoomDescription,
} from './rooms.ts';

/** Every kind of command there is. */
export const commands = {
  AddRoomExit,
  CreateArea,
  CreateGameObject,
  CreatePlayer,
  CreateRoom,
  DeleteGameObject,
  DeleteRoom,
  DescribeObject,
  DropItem,
  EnterGame,
  GiveItem,
  LeaveGame,
  PutItemIn,
  RemoveRoomExit,
  SitDown,
  StandUp,
  TakeItem,
  TakeItemOut,
  Teleport,
  UpdateGameObjectAttribute,
  UpdateGameObjectContainer,
  UpdatePlayerAdminStatus,
  UpdateRoomDescription,
  Walk,
} as const;
