import type { AnyAction } from '../../actions/action.ts';
import { action } from '../../actions/action.ts';
import type { Transaction } from '../../actions/transaction.ts';
import type { Command } from '../../domain/command.ts';
import { goid } from '../../domain/ids.ts';
import { DealDamage } from '../../domain/living.ts';
import { PractiseSkill } from '../../domain/skills.ts';
import type { SkillName } from '../../domain/traits/skills.ts';
import { skillNames } from '../../domain/traits/skills.ts';

/** What a scenario does to people before they fight. */
export const fightArrangements: readonly AnyAction[] = [
  action({
    verbs: ['scene:hurt'],
    usage: 'scene:hurt <id> <points>',
    help: 'Hurts somebody.',
    topic: 'yourself',
    wholeWord: true,
    parse: ({ words: [who = '', points] }) => ({ who: goid(who), amount: Number(points) }),
    run(tx, { who, amount }) {
      const hurt = { who, by: null, pool: 'health', amount, harm: 'blunt', at: tx.now } as const;
      insist(tx, DealDamage({ ...hurt, corpse: tx.services.newGoid() }));
    },
  }),
  action({
    verbs: ['scene:practise'],
    usage: 'scene:practise <skill> <points>',
    help: 'Learns something.',
    topic: 'yourself',
    wholeWord: true,
    parse({ words: [name, points] }) {
      const skill: SkillName | undefined = skillNames.find(it => it === name);
      return skill && { skill, experience: Number(points) };
    },
    run: (tx, learned) => insist(tx, PractiseSkill({ who: tx.actor.goid, ...learned })),
  }),
];

function insist(tx: Transaction, command: Command): void {
  const decision = tx.do(command);
  if (!decision.ok) throw new TypeError(`the scene cannot be set: ${command.type}: ${decision.refusal}`);
}
