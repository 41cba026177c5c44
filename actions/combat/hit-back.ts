import type { AbilityName } from '../../domain/abilities.ts';
import { abilities, abilityNames } from '../../domain/abilities.ts';
import { wieldedBy } from '../../domain/equipment.ts';
import { isAlive, isBalanced } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import { skillFor } from '../../domain/odds.ts';
import { StandUp } from '../../domain/postures.ts';
import { levelOf } from '../../domain/skills.ts';
import type { Transaction } from '../transaction.ts';
import { beginBlow } from './begin-blow.ts';

/** A mobile that is at blows with somebody strikes at them as soon as it can; players decide for themselves. */
export function hitBack(tx: Transaction, being: GameObject, foe: GameObject): void {
  const who = tx.world.get(being.goid);
  if (who?.kind !== 'mobile' || !isAlive(who) || !isBalanced(who, tx.now)) return;
  const target = tx.world.get(foe.goid);
  if (!target || !isAlive(target) || target.container !== who.container) return;
  tx.do(StandUp({ who: who.goid }));
  beginBlow(tx, { who, target, ability: tx.dice.pick(waysOf(tx, who)) });
}

/** The plain ways to attack that somebody has: with what they have in hand, or as a beast. */
export function waysOf(tx: Transaction, who: GameObject): readonly AbilityName[] {
  const { natural } = who.traits;
  if (natural) return [natural.ability];
  const weapon = wieldedBy(tx.world, who.goid)[0]?.traits.weapon;
  if (!weapon) return ['punch', 'kick'];
  const ways = abilityNames.filter(name => {
    const { weapons, level, only, thrown } = abilities[name];
    const plain = !only && !thrown && weapons.includes(weapon.kind);
    return plain && level <= levelOf(who.traits, skillFor(abilities[name], weapon));
  });
  return ways.length > 0 ? ways : ['punch', 'kick'];
}
