import type { AreaPlan, AreaRoom, AreaThing } from '../../domain/area-plan.ts';
import { GiveTraits } from '../../domain/builders-hand.ts';
import type { Command } from '../../domain/command.ts';
import type { Goid } from '../../domain/ids.ts';
import type { Gender, NewObject } from '../../domain/object.ts';
import { carryLimit } from '../../domain/object.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { LoadReactions } from '../../domain/reacting.ts';
import { AddRoomExit, CreateArea, CreateRoom, plainThing } from '../../domain/rooms.ts';
import type { Traits } from '../../domain/traits.ts';
import type { Transaction } from '../transaction.ts';
import { letExpire } from './expire.ts';

/** A new world comes to be as its files say: areas, rooms and things, then the exits between them. */
export function foundWorld(tx: Transaction, areas: readonly AreaPlan[]): void {
  for (const area of areas) {
    insist(tx, CreateArea({ area: area.goid, name: area.name, description: area.description }));
    give(tx, area);
    for (const room of area.rooms) foundRoom(tx, area.goid, room);
  }
  for (const room of areas.flatMap(it => it.rooms)) layExits(tx, room);
}

function foundRoom(tx: Transaction, area: Goid, room: AreaRoom): void {
  const { goid, name, description, things } = room;
  insist(tx, CreateRoom({ room: goid, area, name, description }));
  give(tx, room);
  for (const script of room.reactions) insist(tx, LoadReactions({ goid, script }));
  for (const thing of things) place(tx, thing, goid);
}

function place(tx: Transaction, plan: AreaThing, container: Goid): void {
  insist(tx, CreateGameObject({ ...asObject(plan), container }));
  if (plan.traits.expires !== undefined) letExpire(tx, plan.goid, plan.traits.expires);
  if (plan.kind === 'container') for (const inner of plan.contents) place(tx, inner, plan.goid);
}

function asObject(plan: AreaThing): NewObject {
  const [, article = '', name = plan.name] = /^(an?|the|some) (.+)$/.exec(plan.name) ?? [];
  return {
    ...plainThing,
    goid: plan.goid,
    kind: plan.kind,
    name,
    article,
    generic: (name.split(' ').at(-1) ?? name).toLowerCase(),
    altNames: plan.aliases,
    shortDesc: plan.short,
    longDesc: plan.description,
    gender: genderOf(plan),
    movable: plan.kind !== 'mobile' && plan.movable,
    traits: traitsOf(plan),
  };
}

function genderOf(plan: AreaThing): Gender {
  if (plan.kind === 'mobile') return plan.gender;
  return plan.plural ? 'they' : 'it';
}

function traitsOf(plan: AreaThing): NewObject['traits'] {
  const { traits } = plan;
  if (plan.kind === 'item') return traits;
  if (plan.kind === 'container') return { ...traits, holds: { capacity: plan.capacity } };
  return { ...traits, holds: { capacity: carryLimit }, posture: { state: 'standing' } };
}

/** Rooms, areas and exits get once they are there what their file says besides. */
function give(tx: Transaction, { goid, traits }: { readonly goid: Goid; readonly traits: Traits }): void {
  if (Object.keys(traits).length > 0) insist(tx, GiveTraits({ goid, traits }));
}

function layExits(tx: Transaction, room: AreaRoom): void {
  for (const exit of room.exits) {
    const { goid, direction, to, name, aliases: altNames, description } = exit;
    insist(tx, AddRoomExit({ exit: goid, room: room.goid, direction, to, name, altNames, description }));
    give(tx, exit);
  }
}

/** What the files ask for has been checked; a refusal is a mistake of ours. */
function insist(tx: Transaction, command: Command): void {
  const decision = tx.do(command);
  if (!decision.ok)
    throw new TypeError(`the world cannot be founded: ${command.type} is refused: ${decision.refusal}`);
}
