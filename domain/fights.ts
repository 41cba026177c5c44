import type { AbilityName } from './abilities.ts';
import { abilities } from './abilities.ts';
import { wieldedBy } from './equipment.ts';
import type { Goid } from './ids.ts';
import type { GameObject } from './object.ts';
import { isLiving } from './object.ts';
import type { Fighting } from './traits/fighting.ts';
import { livingOf } from './vitals.ts';
import type { WorldView } from './world-view.ts';
import { everythingIn } from './world-view.ts';

/** A blow lands so many milliseconds after it was begun. */
export const blowTakes = 2_500;

const peace: Fighting = { blow: null, ward: null, unbalancedUntil: 0, foe: null };

export function fightingOf({ traits }: GameObject): Fighting {
  return traits.fighting ?? peace;
}

/** Whether somebody lives, in whichever way. */
export function isAlive(object: GameObject): boolean {
  return isLiving(object) && livingOf(object)?.life.state === 'alive';
}

/** Who has begun a blow has no balance until it has landed; who wards one off, until that has. */
export function isBalanced(being: GameObject, at: number): boolean {
  const { blow, unbalancedUntil } = fightingOf(being);
  return blow === null && at >= unbalancedUntil;
}

/** Everybody in the same room who has begun a blow at somebody, in the order in which the blows land. */
export function attackersOf(world: WorldView, target: GameObject): GameObject[] {
  if (target.container === null) return [];
  const when = (being: GameObject) => fightingOf(being).blow?.landsAt ?? 0;
  return everythingIn(world, target.container, ['mobile', 'player'])
    .filter(it => fightingOf(it).blow?.target === target.goid)
    .sort((one, other) => when(one) - when(other));
}

/** The weapon with which somebody can do something: the one in the right hand, or in both, before the left. */
export function weaponFor(world: WorldView, who: Goid, name: AbilityName): GameObject | undefined {
  const { weapons } = abilities[name];
  const held = wieldedBy(world, who).filter(
    it => it.traits.weapon && weapons.includes(it.traits.weapon.kind),
  );
  return (
    held.find(({ traits: { equipped } }) => equipped?.as === 'wielded' && equipped.in !== 'left') ?? held[0]
  );
}

/** What somebody has to ward a blow off with: of two weapons the better one. */
export function guardOf(world: WorldView, who: Goid): GameObject | undefined {
  const held = wieldedBy(world, who).filter(it => it.traits.weapon);
  return held.sort(
    (one, other) => (other.traits.weapon?.defense ?? 0) - (one.traits.weapon?.defense ?? 0),
  )[0];
}
