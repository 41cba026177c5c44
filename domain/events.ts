import type { Draft } from './draft.ts';
import type { EventType, GameEvent } from './event.ts';
import { ItemDropped, ItemGiven, ItemPutIn, ItemTaken, ItemTakenOut } from './items.ts';
import { Teleported, Walked } from './movement.ts';
import {
  GameObjectAttributeUpdated,
  GameObjectContainerUpdated,
  GameObjectCreated,
  GameObjectDeleted,
  ObjectDescribed,
  ObjectEstablished,
} from './objects.ts';
import { GameEntered, GameLeft, PlayerAdminStatusUpdated, PlayerCreated } from './players.ts';
import { SatDown, StoodUp } from './postures.ts';
import {
  AreaCreated,
  RoomCreated,
  RoomDeleted,
  RoomDescriptionUpdated,
  RoomExitAdded,
  RoomExitRemoved,
} from './rooms.ts';

/** Every kind of event there is. */
export const events = {
  AreaCreated,
  GameEntered,
  GameLeft,
  GameObjectAttributeUpdated,
  GameObjectContainerUpdated,
  GameObjectCreated,
  GameObjectDeleted,
  ItemDropped,
  ItemGiven,
  ItemPutIn,
  ItemTaken,
  ItemTakenOut,
  ObjectDescribed,
  ObjectEstablished,
  PlayerAdminStatusUpdated,
  PlayerCreated,
  RoomCreated,
  RoomDeleted,
  RoomDescriptionUpdated,
  RoomExitAdded,
  RoomExitRemoved,
  SatDown,
  StoodUp,
  Teleported,
  Walked,
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
