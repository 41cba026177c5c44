import type { AreaThing } from '../../../domain/area-plan.ts';
import { respawnSeconds } from '../../../domain/life.ts';
import { pointsPerLevel } from '../../../domain/skills.ts';
import type { Traits } from '../../../domain/traits.ts';
import { areaLimits } from '../limits.ts';
import { armourWords, traitWords } from './trait-words.ts';
import { lastPart, words } from './words.ts';

/** The entries of a list of things; equal ones whose ids are numbered in a row are one entry with a count. */
export function thingsWords(area: string, things: readonly AreaThing[]): object[] {
  const entries: object[] = [];
  for (let at = 0; at < things.length; ) {
    const count = alikeFrom(things, at);
    const [thing] = things.slice(at);
    if (thing) entries.push(thingWords(area, thing, count));
    at += count;
  }
  return entries;
}

function thingWords(area: string, thing: AreaThing, count: number): object {
  const { goid, kind, name, aliases, short, description, traits } = thing;
  const own = lastPart(goid);
  const isBeing = kind === 'mobile';
  return words({
    [kind]: count > 1 ? own.replace(/-1$/, '') : own,
    name,
    aliases,
    short,
    ...(isBeing ? { gender: thing.gender, ...fighterWords(traits) } : lyingWords(thing)),
    count: count > 1 ? count : undefined,
    ...traitWords(area, traits),
    description: description === '' ? undescribed : description,
    contents: kind === 'container' ? thingsWords(area, thing.contents) : undefined,
  });
}

/** What stands in a file for a description that nobody has written yet, since no file may leave it out. */
export const undescribed = 'Nothing is said of it yet.';

function lyingWords(thing: Exclude<AreaThing, { kind: 'mobile' }>): object {
  return {
    movable: thing.movable ? undefined : false,
    plural: thing.plural ? true : undefined,
    capacity: thing.kind === 'container' ? (thing.capacity ?? undefined) : undefined,
    armour: armourWords(thing.traits.armour),
  };
}

function fighterWords({ living, armour, natural, skills, respawns, carries }: Traits): object {
  const levels = Object.entries(skills ?? {}).map(([name, points]) => [
    name,
    1 + Math.floor(points / pointsPerLevel),
  ]);
  return {
    health: living?.maxHealth,
    armour: armourWords(armour),
    natural,
    carries,
    skills: skills && Object.fromEntries(levels),
    respawn: respawns?.seconds === respawnSeconds ? undefined : (respawns?.seconds ?? 'never'),
  };
}

/** How many things from a place of a list on are equal, numbered from 1. */
function alikeFrom(things: readonly AreaThing[], at: number): number {
  const first = things[at];
  if (first?.kind !== 'item' || !first.goid.endsWith('-1')) return 1;
  const stem = first.goid.slice(0, -1);
  let count = 1;
  while (count < areaLimits.count && isAlike(first, things[at + count], `${stem}${count + 1}`)) count += 1;
  return count;
}

function isAlike(first: AreaThing, next: AreaThing | undefined, id: string): boolean {
  return next?.goid === id && JSON.stringify({ ...next, goid: first.goid }) === JSON.stringify(first);
}
