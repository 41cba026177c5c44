import { WardBlow } from '../../domain/combat.ts';
import type { RefusalOf } from '../../domain/command.ts';
import { attackersOf, isBalanced } from '../../domain/fights.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { WardWay } from '../../domain/traits/fighting.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import type { Transaction } from '../transaction.ts';
import { someoneHere } from '../words/find.ts';
import { weaponRef } from './weapon-ref.ts';

const ways = {
  block: {
    verbs: ['block', 'simple_block'],
    help: 'Tries to catch a blow that is on its way to you with what you wield. It works every second time, and more often with a good weapon or shield and with skill.',
    seen: "{actor} [raise] {actor.their} {weapon} against {attacker's} blow.",
  },
  dodge: {
    verbs: ['dodge', 'simple_dodge'],
    help: 'Tries to step out of the way of a blow that is on its way to you. It works every second time, and more often with skill.',
    seen: "{actor} [watch] {attacker's} blow, ready to step aside.",
  },
  flee: { verbs: ['flee'], help: '', seen: 'Eyes wide with fear, {actor} [look] for a way out.' },
} as const satisfies Record<WardWay, { verbs: readonly [string, ...string[]]; help: string; seen: string }>;

/** What one reads who cannot ward a blow off. */
export const wardRefusals: Record<RefusalOf<typeof WardBlow>, string> = {
  'cannot-fight': 'You cannot do that.',
  'off-balance': 'You do not have the balance for that yet.',
  blind: 'You cannot see what comes at you.',
  'not-standing': 'You have to stand up first.',
  'no-blow': 'Nobody is striking at you.',
  'no-weapon': 'You are not wielding a weapon that you can block with.',
};

/** `block`, `block goose`, `dodge`. */
export const wardActions: readonly AnyAction[] = (['block', 'dodge'] as const).map(by =>
  action({
    verbs: ways[by].verbs,
    usage: `${by} [someone]`,
    help: `${ways[by].help} You have no balance until the blow has landed.`,
    topic: 'fighting',
    parse: ({ rest }) => ({ whom: rest }),
    run(tx, { whom }) {
      const attacker = whom === '' ? attackersOf(tx.world, tx.actor)[0] : someoneHere(tx, whom);
      if (!attacker)
        return tx.tell(whom === '' ? wardRefusals['no-blow'] : `You see nobody called "${whom}" here.`);
      if (attacker.goid === tx.actor.goid) return tx.tell(`You cannot ${by} yourself.`);
      takeWard(tx, { by, attacker, exit: null });
    },
  }),
);

interface Taking {
  readonly by: WardWay;
  readonly attacker: GameObject;
  readonly exit: Goid | null;
}

/** The actor does something against a blow; whether it works is decided now and seen when the blow lands. */
export function takeWard(tx: Transaction, { by, attacker, exit }: Taking): void {
  if (!isBalanced(tx.actor, tx.now)) return tx.tell(wardRefusals['off-balance']);
  const roll = tx.dice.roll(100);
  const { goid: who } = tx.actor;
  const taken = tx.do(WardBlow({ who, by, against: attacker.goid, exit, roll, at: tx.now }));
  if (!taken.ok) return tx.tell(wardRefusals[taken.refusal]);
  tx.act(ways[by].seen, { attacker, weapon: weaponRef(tx, who) });
  tx.occur({ name: by, target: attacker.goid });
}
