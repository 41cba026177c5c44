import type { AbilityName } from '../../domain/abilities.ts';
import { BeginBlow } from '../../domain/combat.ts';
import type { RefusalOf } from '../../domain/command.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import { verbosityOf } from '../../domain/settings.ts';
import type { Refs } from '../text/perspective.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { blowTexts } from './blow-texts.ts';

/** What one reads who cannot strike. */
export const blowRefusals: Record<RefusalOf<typeof BeginBlow>, string> = {
  'cannot-fight': 'You cannot fight.',
  'off-balance': 'You do not have the balance for that yet.',
  blind: 'You cannot see whom you attack.',
  'not-standing': 'You have to stand up first.',
  'not-here': 'They are not here.',
  oneself: 'You cannot attack yourself.',
  lifeless: 'You can only attack the living.',
  beastly: 'You are not made for that.',
  'no-weapon': 'You are not wielding a weapon that you can do that with.',
  'too-hard': 'You are not skilled enough for that yet.',
  'no-chance': 'This is not the moment for that.',
  'too-tired': 'You are too tired for that.',
};

interface Striking {
  readonly who: GameObject;
  readonly target: GameObject;
  readonly ability: AbilityName;
}

/** Somebody strikes at somebody, and everyone sees it. Gives why it could not. */
export function beginBlow(
  tx: Transaction,
  { who, target, ability }: Striking,
): RefusalOf<typeof BeginBlow> | undefined {
  const begun = tx.do(BeginBlow({ who: who.goid, target: target.goid, ability, at: tx.now }));
  if (!begun.ok) return begun.refusal;
  const refs = { actor: who, target, weapon: weaponOf(tx, who.goid) };
  const felt = 'Somebody comes at you!';
  const among = (it: Goid) =>
    it === who.goid || it === target.goid || verbosityOf(tx.world.get(it)) !== 'brief';
  tx.act({ full: blowTexts[ability].begin, blind: 'You hear somebody fighting.', felt }, refs, { among });
  tx.occur({ name: ability, actor: who.goid, target: target.goid });
  return undefined;
}

/** The weapon with which somebody has begun to strike, as a sentence speaks of it. */
export function weaponOf(tx: Transaction, who: Goid): Refs[string] {
  const weapon = tx.world.get(who)?.traits.fighting?.blow?.weapon ?? null;
  const held = weapon === null ? undefined : tx.world.get(weapon);
  return span(held?.name ?? 'hand', held ? 'item' : 'plain');
}
