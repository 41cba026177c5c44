import type { Direction } from '../../domain/directions.ts';
import type { GameEvent } from '../../domain/event.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { NewObject } from '../../domain/object.ts';
import { GameObjectCreated } from '../../domain/objects.ts';
import { GameEntered, newBody, PlayerCreated } from '../../domain/players.ts';
import { AreaCreated, plainThing, RoomCreated, RoomExitAdded } from '../../domain/rooms.ts';

export const town = goid('town');
export const quay = goid('quay');
export const market = goid('market');
export const eastward = goid('eastward');
export const westward = goid('westward');
export const ann = goid('Ann');
export const bob = goid('Bob');
export const cat = goid('cat');
export const apple = goid('apple');
export const chest = goid('chest');
export const bag = goid('bag');
/** The id of something that no fact speaks of. */
export const nothing = goid('nothing');

/** An area, whose name is its id, as it is with everything here. */
export function anArea(area: Goid): GameEvent {
  return AreaCreated({ area, name: area, description: '' });
}

/** A room of the town. */
export function aRoom(room: Goid): GameEvent {
  return RoomCreated({ room, area: town, name: room, description: '' });
}

/** A way out of a room. */
export function anExit(exit: Goid, way: { room: Goid; direction: Direction; to: Goid }): GameEvent {
  return RoomExitAdded({ exit, ...way, name: exit, altNames: [], description: '' });
}

/** A character who has never been in the world, at home in a room. */
export function aCharacter(player: Goid, home: Goid): GameEvent {
  return PlayerCreated({ player, name: player, gender: 'they', tier: 'player', room: home, ...newBody });
}

/** A player who stands in a room. */
export function aPlayer(player: Goid, room: Goid): GameEvent[] {
  return [aCharacter(player, room), GameEntered({ player, room })];
}

/** A thing that can be carried, unless something else is said. */
export function anItem(goid: Goid, container: Goid, more: Partial<NewObject> = {}): GameEvent {
  const thing = { ...plainThing, kind: 'item', movable: true, generic: goid, article: 'a' } as const;
  return GameObjectCreated({ ...thing, goid, name: goid, container, ...more });
}

/** A thing that holds others, without limit where nothing is said. */
export function aContainer(goid: Goid, place: Goid, capacity: number | null = null): GameEvent {
  return anItem(goid, place, { kind: 'container', traits: { holds: { capacity } } });
}

/** Something to wear on the torso. */
export function aShirt(goid: Goid, container: Goid): GameEvent {
  return anItem(goid, container, { traits: { wearable: { on: 'torso', layer: 'clothing' } } });
}

/** Something to fight with, in one hand where nothing is said. */
export function aSword(goid: Goid, container: Goid, hands: 1 | 2 = 1): GameEvent {
  return anItem(goid, container, { traits: { weapon: { kind: 'sword', attack: 10, defense: 5, hands } } });
}

/** Some animal, which can carry a few things. */
export function aMobile(goid: Goid, place: Goid, capacity = 2): GameEvent {
  const traits = { holds: { capacity }, posture: { state: 'standing' } } as const;
  return anItem(goid, place, { kind: 'mobile', movable: false, traits });
}

/** A town of two rooms, with a way east from the quay to the market, and one back. */
export const theTown: readonly GameEvent[] = [
  anArea(town),
  aRoom(quay),
  aRoom(market),
  anExit(eastward, { room: quay, direction: 'east', to: market }),
  anExit(westward, { room: market, direction: 'west', to: quay }),
];
