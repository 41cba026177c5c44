import type { AreaThing } from './area-plan.ts';
import type { Gender, NewObject } from './object.ts';
import { carryLimit } from './object.ts';
import { plainThing } from './rooms.ts';

/** The object that comes to be of a thing in a world file; where it lies is decided by whoever puts it there. */
export function plannedObject(plan: AreaThing): NewObject {
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
