import type { AreaThing } from '../../domain/area-plan.ts';
import type { Command } from '../../domain/command.ts';
import type { Goid } from '../../domain/ids.ts';
import type { Gender, NewObject } from '../../domain/object.ts';
import { carryLimit } from '../../domain/object.ts';
import { CreateGameObject } from '../../domain/objects.ts';
import { plainThing } from '../../domain/rooms.ts';
import type { Transaction } from '../transaction.ts';
import { letExpire } from './expire.ts';

/** A thing comes to be in a place as its file says, with all that lies in it. */
export function placeThing(tx: Transaction, plan: AreaThing, container: Goid): void {
  insist(tx, CreateGameObject({ ...asObject(plan), container }));
  if (plan.traits.expires !== undefined) letExpire(tx, plan.goid, plan.traits.expires);
  if (plan.kind === 'container') for (const inner of plan.contents) placeThing(tx, inner, plan.goid);
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

/** What the files ask for has been checked; a refusal is a mistake of ours. */
export function insist(tx: Transaction, command: Command): void {
  const decision = tx.do(command);
  if (!decision.ok)
    throw new TypeError(`the world cannot be founded: ${command.type} is refused: ${decision.refusal}`);
}
