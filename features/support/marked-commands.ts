import assert from 'node:assert/strict';
import type { CommandType } from '../../domain/command.ts';
import { commands } from '../../domain/commands.ts';
import type { GameEvent } from '../../domain/event.ts';
import type { DataOf, Fields } from '../../domain/fields.ts';
import { goid } from '../../domain/ids.ts';
import { newBody, PlayerCreated } from '../../domain/players.ts';
import { SatDown } from '../../domain/postures.ts';
import {
  aCharacter,
  aContainer,
  aMobile,
  anArea,
  anExit,
  anItem,
  aPlayer,
  apple,
  aRoom,
  chest,
  eastward,
  market,
  quay,
  town,
  westward,
} from './facts.ts';
import { worldOf } from './specification.ts';

type Commands = typeof commands;
type Facts = readonly (GameEvent | readonly GameEvent[])[];

/** A command filled with markers, in a world in which it is accepted, and what happens then. */
export interface MarkedCommand {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly given: readonly GameEvent[];
  readonly events: readonly GameEvent[];
}

const place = [anArea(town), aRoom(quay)];

/** For each command the facts that let it be accepted with the data it has. */
const facts: { readonly [Name in keyof Commands]: (c: DataOf<Commands[Name]['fields']>) => Facts } = {
  AddRoomExit: c => [anArea(town), aRoom(c.room), aRoom(c.to)],
  CreateArea: () => [],
  CreateGameObject: c => [anArea(town), aRoom(c.container ?? assert.fail('the marker is an id'))],
  CreatePlayer: c => [anArea(town), aRoom(c.room)],
  CreateRoom: c => [anArea(c.area)],
  DeleteGameObject: c => [place, aContainer(c.goid, quay), anItem(apple, c.goid)],
  DeleteRoom: c => [
    anArea(town),
    aRoom(c.room),
    aRoom(c.refuge),
    anExit(eastward, { room: c.room, direction: 'east', to: c.refuge }),
    aRoom(market),
    anExit(westward, { room: market, direction: 'west', to: c.room }),
    aContainer(chest, c.room),
    anItem(apple, chest),
  ],
  DescribeObject: c => [place, anItem(c.goid, quay)],
  DropItem: c => [place, aPlayer(c.by, quay), anItem(c.item, c.by)],
  EnterGame: c => [anArea(town), aRoom(market), aRoom(c.refuge), aCharacter(c.player, market)],
  GiveItem: c => [place, aPlayer(c.by, quay), aMobile(c.to, quay), anItem(c.item, c.by)],
  LeaveGame: c => [place, aPlayer(c.player, quay)],
  PutItemIn: c => [place, aPlayer(c.by, quay), aContainer(c.into, quay), anItem(c.item, c.by)],
  RemoveRoomExit: c => [
    anArea(town),
    aRoom(c.room),
    anExit(c.exit, { room: c.room, direction: 'in', to: c.room }),
  ],
  SitDown: c => [place, aPlayer(c.who, quay)],
  StandUp: c => [place, aPlayer(c.who, quay), SatDown(c)],
  TakeItem: c => [place, aPlayer(c.by, quay), anItem(c.item, quay)],
  TakeItemOut: c => [place, aPlayer(c.by, quay), aContainer(c.from, quay), anItem(c.item, c.from)],
  Teleport: c => [place, aRoom(c.to), aPlayer(c.who, quay)],
  UpdateGameObjectAttribute: c => [place, anItem(c.goid, quay)],
  UpdateGameObjectContainer: c => [anArea(town), aRoom(c.container), aRoom(quay), anItem(c.goid, quay)],
  UpdatePlayerAdminStatus: c => [
    place,
    PlayerCreated({ player: c.player, name: 'Ann', gender: 'she', tier: 'player', room: quay, ...newBody }),
  ],
  UpdateRoomDescription: c => [anArea(town), aRoom(c.room)],
  Walk: c => [
    place,
    aRoom(market),
    aPlayer(c.who, quay),
    anExit(c.exit, { room: quay, direction: 'up', to: market }),
  ],
};

/** Markers that must mean something, since the rule reads them. */
const meaningful: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  UpdateGameObjectAttribute: { key: 'shortDesc' },
};

/** Every command there is, filled with markers; truth and falsehood alone are not unique, so they are handed in. */
export function markedCommands(flag: boolean): readonly MarkedCommand[] {
  return (Object.entries(commands) as unknown as [keyof Commands, CommandType][]).map(([name, type]) => {
    const data = { ...markers(type.fields, flag), ...meaningful[name] };
    const given = (facts[name] as (data: object) => Facts)(data).flat();
    const decision = type(data).decide(worldOf(given));
    return {
      name,
      data,
      given,
      events: decision.ok ? decision.events : assert.fail(`${name}: ${decision.refusal}`),
    };
  });
}

function markers(fields: Fields, flag: boolean): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, field], at) => {
    const ofItsType: Readonly<Record<string, unknown>> = {
      id: goid(`marker/${key}`),
      'id or nothing': goid(`marker/${key}`),
      text: `marker ${key}`,
      value: `marker ${key}`,
      texts: [`marker ${key}`, `another marker ${key}`],
      direction: 'southwest',
      kind: 'mobile',
      gender: 'they',
      tier: 'builder',
      traits: { holds: { capacity: at + 1000 } },
      flag,
    };
    const marker = ofItsType[field.name];
    assert.ok(field.accepts(marker), `there is no marker for a field of the type ${field.name}`);
    return [key, marker] as const;
  });
  return Object.fromEntries(entries);
}
