import type { Ability, AbilityName } from './abilities.ts';
import { abilities } from './abilities.ts';
import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { ability, flag, id, maybeId, wardWay, wholeNumber } from './fields.ts';
import { attackersOf, blowTakes, fightingOf, guardOf, isAlive, isBalanced, weaponFor } from './fights.ts';
import type { Goid } from './ids.ts';
import { blowKey, changeLife } from './life.ts';
import type { GameObject } from './object.ts';
import { skillFor, wardChance } from './odds.ts';
import { perceptionOf } from './perception.ts';
import { levelOf } from './skills.ts';
import { TimerSet } from './timers.ts';
import { livingOf, vitalsAt } from './vitals.ts';
import type { WorldView } from './world-view.ts';

export const BlowBegun = event(
  'BlowBegun',
  {
    who: id,
    target: id,
    ability,
    weapon: maybeId,
    stamina: wholeNumber,
    at: wholeNumber,
    landsAt: wholeNumber,
  },
  {
    stream: 'who',
    evolve: (draft, { who, target, ability, weapon, stamina, at, landsAt }) => {
      changeLife(draft, { who, at }, it => ({ ...it, stamina: Math.max(0, it.stamina - stamina) }));
      const blow = { ability, target, weapon, landsAt };
      draft.set(who, 'fighting', { ...fightingOf(draft.get(who)), blow, ward: null, foe: target });
    },
  },
);

/** Strikes at somebody in the same room. The blow lands later, with the one that is on its way to oneself if there is one. */
export const BeginBlow = command(
  'BeginBlow',
  { who: id, target: id, ability, at: wholeNumber },
  (world, c) => {
    const who = world.get(c.who);
    const target = world.get(c.target);
    if (!who || !isAlive(who) || who.container === null) return refuse('cannot-fight');
    if (!isBalanced(who, c.at)) return refuse('off-balance');
    if (!perceptionOf(world, who).sees) return refuse('blind');
    if (who.traits.posture?.state !== 'standing') return refuse('not-standing');
    if (!target || target.container !== who.container) return refuse('not-here');
    if (c.target === c.who) return refuse('oneself');
    if (!isAlive(target)) return refuse('lifeless');
    const row = abilities[c.ability];
    if (row.beastly && who.traits.natural?.ability !== c.ability) return refuse('beastly');
    const weapon = weaponFor(world, c.who, c.ability);
    if (row.weapons.length > 0 && !weapon) return refuse('no-weapon');
    if (levelOf(who.traits, skillFor(row, weapon?.traits.weapon)) < row.level) return refuse('too-hard');
    if (!suits(world, row, { who, target, at: c.at })) return refuse('no-chance');
    if (staminaOf(who, c.at) < row.stamina) return refuse('too-tired');
    const landsAt = fightingOf(attackersOf(world, who)[0] ?? who).blow?.landsAt ?? c.at + blowTakes;
    const { stamina } = row;
    return accept(
      BlowBegun({ ...c, weapon: weapon?.goid ?? null, stamina, landsAt }),
      TimerSet({ goid: c.who, key: blowKey, at: landsAt, deed: 'land-blow', facts: {} }),
    );
  },
);

export const WardTaken = event(
  'WardTaken',
  {
    who: id,
    by: wardWay,
    against: id,
    exit: maybeId,
    roll: wholeNumber,
    works: flag,
    at: wholeNumber,
    until: wholeNumber,
  },
  {
    stream: 'who',
    evolve: (draft, { who, by, against, exit, works, until }) =>
      draft.set(who, 'fighting', {
        ...fightingOf(draft.get(who)),
        ward: { by, against, works, exit },
        unbalancedUntil: until,
      }),
  },
);

/** Blocks, dodges or flees from a blow that is on its way; `roll` is from 1 to 100. Balance is lost until it has landed. */
export const WardBlow = command(
  'WardBlow',
  { who: id, by: wardWay, against: id, exit: maybeId, roll: wholeNumber, at: wholeNumber },
  (world, c) => {
    const [who, attacker] = [world.get(c.who), world.get(c.against)];
    if (!who || !isAlive(who)) return refuse('cannot-fight');
    if (!isBalanced(who, c.at)) return refuse('off-balance');
    if (who.traits.posture?.state !== 'standing') return refuse('not-standing');
    const blow = attacker && attackersOf(world, who).includes(attacker) ? fightingOf(attacker).blow : null;
    if (!attacker || !blow) return refuse('no-blow');
    if (c.by !== 'flee' && !perceptionOf(world, who).sees) return refuse('blind');
    const guard = guardOf(world, c.who)?.traits.weapon;
    if (c.by === 'block' && !guard) return refuse('no-weapon');
    const attackerLevel = skillLevel(world, attacker, blow.ability, blow.weapon);
    const chance = wardChance({ by: c.by, who, weapon: guard, attackerLevel, at: c.at });
    return accept(WardTaken({ ...c, works: c.roll <= chance, until: blow.landsAt }));
  },
);

/** How good somebody is at what they do. */
export function skillLevel(
  world: WorldView,
  who: GameObject,
  name: AbilityName,
  weapon: Goid | null,
): number {
  const held = weapon === null ? undefined : world.get(weapon)?.traits.weapon;
  return levelOf(who.traits, skillFor(abilities[name], held));
}

interface Between {
  readonly who: GameObject;
  readonly target: GameObject;
  readonly at: number;
}

/** Some blows need a moment of weakness, or one of surprise. */
function suits(world: WorldView, { only }: Ability, { who, target, at }: Between): boolean {
  const living = livingOf(target);
  if (only === 'against-the-weak' && living) {
    const { health, maxHealth } = vitalsAt(living, at);
    return health * 4 <= maxHealth;
  }
  return only !== 'by-surprise' || !attackersOf(world, who).includes(target);
}

function staminaOf(who: GameObject, at: number): number {
  const living = livingOf(who);
  return living ? vitalsAt(living, at).stamina : 0;
}
