import type { AbilityName } from '../../domain/abilities.ts';
import { abilities, abilityNames } from '../../domain/abilities.ts';
import { attackersOf, fightingOf } from '../../domain/fights.ts';
import type { GameObject } from '../../domain/object.ts';
import { perceptionOf } from '../../domain/perception.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { cannot } from '../words/cannot.ts';
import { anythingHere, someoneHere } from '../words/find.ts';
import { beginBlow, blowRefusals } from './begin-blow.ts';
import { blowTexts } from './blow-texts.ts';
import { hitBack } from './hit-back.ts';

/** Every way to attack somebody that people have: `punch goose`, `slash`, `circle_sweep Bob`. */
export const attackActions: readonly AnyAction[] = abilityNames
  .filter(name => !abilities[name].beastly)
  .map(attack);

function attack(name: AbilityName): AnyAction {
  const { weapons, level } = abilities[name];
  const needs = weapons.length > 0 ? ` Weapons: ${weapons.join(', ')}.` : '';
  const skilled = level > 1 ? ` It takes level ${level} of the skill.` : '';
  return action({
    verbs: [name, ...(name.includes('_') ? [name.replace('_', '')] : [])],
    usage: `${name} [someone]`,
    help: `${blowTexts[name].help}${needs}${skilled} Without a name it is whom you fight already.`,
    topic: 'fighting',
    parse: ({ rest }) => ({ whom: rest.replace(/^at /i, '') }),
    run: (tx, { whom }) => strike(tx, name, whom),
  });
}

function strike(tx: Transaction, ability: AbilityName, whom: string): void {
  if (!perceptionOf(tx.world, tx.actor).sees) return tx.tell(blowRefusals.blind);
  const target = whom === '' ? foeOf(tx) : (someoneHere(tx, whom) ?? anythingHere(tx, whom));
  if (!target)
    return tx.tell(whom === '' ? 'Whom do you want to attack?' : `You see nobody called "${whom}" here.`);
  const refusal = beginBlow(tx, { who: tx.actor, target, ability });
  if (refusal === 'lifeless' || refusal === 'not-here') return tx.tell(cannot(tx, 'attack', target));
  if (refusal) return tx.tell(blowRefusals[refusal]);
  hitBack(tx, target, tx.actor);
}

/** Whom one fights: who was attacked last, if they are here, or else who attacks. */
function foeOf(tx: Transaction): GameObject | undefined {
  const { actor, world } = tx;
  const { foe } = fightingOf(actor);
  const last = foe === null ? undefined : world.get(foe);
  return last?.container === actor.container ? last : attackersOf(world, actor)[0];
}
