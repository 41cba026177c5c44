import type { Ability } from './abilities.ts';
import { abilities } from './abilities.ts';
import { skillLevel } from './combat.ts';
import { accept, command, refuse } from './command.ts';
import type { GameEvent } from './event.ts';
import { event } from './event.ts';
import { ability, blowEnd, id, place, wholeNumber } from './fields.ts';
import { fightingOf, isAlive } from './fights.ts';
import type { Goid } from './ids.ts';
import { hurting } from './life.ts';
import type { GameObject } from './object.ts';
import { GameObjectContainerUpdated } from './objects.ts';
import { damageOf, hitChance, placeOf, protection, strengthOf } from './odds.ts';
import type { Blow, BlowEnd } from './traits/fighting.ts';
import type { WorldView } from './world-view.ts';

/** `hit`, `spread` and `where` are the dice that were thrown; `amount` is 0 where nothing was hit. */
export const BlowLanded = event(
  'BlowLanded',
  {
    who: id,
    target: id,
    ability,
    end: blowEnd,
    at: wholeNumber,
    hit: wholeNumber,
    spread: wholeNumber,
    where: wholeNumber,
    place,
    amount: wholeNumber,
  },
  {
    stream: 'who',
    evolve: (draft, { who }) =>
      draft.set(who, 'fighting', { ...fightingOf(draft.get(who)), blow: null, unbalancedUntil: 0 }),
  },
);

/** The blow has landed that somebody warded off, or wanted to; they have their balance again. */
export const WardEnded = event(
  'WardEnded',
  { who: id, against: id },
  {
    stream: 'who',
    evolve: (draft, { who }) =>
      draft.set(who, 'fighting', { ...fightingOf(draft.get(who)), ward: null, unbalancedUntil: 0 }),
  },
);

/** Lets a blow land that was begun earlier. */
export const LandBlow = command(
  'LandBlow',
  { who: id, at: wholeNumber, hit: wholeNumber, spread: wholeNumber, where: wholeNumber, corpse: id },
  (world, { corpse, ...c }) => {
    const who = world.get(c.who);
    const blow = who && fightingOf(who).blow;
    if (!who || !blow) return refuse('no-blow');
    if (world.get(corpse)) return refuse('exists');
    const end = endOf(world, who, blow, c.hit);
    const place = placeOf(c.where);
    const amount = end === 'hit' ? strength(world, who, { blow, place, spread: c.spread }) : 0;
    const { ability, target } = blow;
    const { pool, harm } = abilities[ability];
    const landed = BlowLanded({ ...c, target, ability, end, place, amount });
    const hurt = { who: target, by: c.who, pool, amount, harm, at: c.at, corpse };
    return accept(
      landed,
      ...wardOver(world.get(target), c.who),
      ...thrown(world, who, blow),
      ...(amount > 0 ? hurting(world, hurt) : []),
    );
  },
);

function endOf(world: WorldView, who: GameObject, { ability, target, weapon }: Blow, hit: number): BlowEnd {
  const victim = world.get(target);
  if (!victim || !isAlive(victim) || victim.container !== who.container) return 'into-the-air';
  if (weapon !== null && !isWielded(world, weapon, who.goid)) return 'into-the-air';
  const { ward } = fightingOf(victim);
  if (ward?.against === who.goid && ward.works) return wardEnds[ward.by];
  const level = skillLevel(world, who, ability, weapon);
  return hit <= hitChance(level, victim, abilities[ability]) ? 'hit' : 'missed';
}

const wardEnds = { block: 'blocked', dodge: 'dodged', flee: 'fled' } as const;

interface Landing {
  readonly blow: Blow;
  readonly place: ReturnType<typeof placeOf>;
  readonly spread: number;
}

function strength(world: WorldView, who: GameObject, { blow, place, spread }: Landing): number {
  const victim = world.get(blow.target);
  const row: Ability = abilities[blow.ability];
  const weapon = blow.weapon === null ? undefined : world.get(blow.weapon)?.traits.weapon;
  const attack = weapon?.attack ?? who.traits.natural?.attack ?? 0;
  const level = skillLevel(world, who, blow.ability, blow.weapon);
  const kept = victim ? protection(world, victim, { harm: row.harm, place }) : 0;
  return damageOf(strengthOf(row, attack, level), spread, kept);
}

function isWielded(world: WorldView, weapon: Goid, who: Goid): boolean {
  const held = world.get(weapon);
  return held?.container === who && held.traits.equipped?.as === 'wielded';
}

function wardOver(victim: GameObject | undefined, against: Goid): GameEvent[] {
  const warded = victim && fightingOf(victim).ward?.against === against;
  return warded ? [WardEnded({ who: victim.goid, against })] : [];
}

/** What was thrown lies on the ground. */
function thrown(world: WorldView, { goid, container }: GameObject, { ability, weapon }: Blow): GameEvent[] {
  if (!abilities[ability].thrown || weapon === null || container === null) return [];
  return isWielded(world, weapon, goid) ? [GameObjectContainerUpdated({ goid: weapon, container })] : [];
}
