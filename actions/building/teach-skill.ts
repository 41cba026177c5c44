import type { RefusalOf } from '../../domain/command.ts';
import type { GameObject } from '../../domain/object.ts';
import { levelOf, PractiseSkill, pointsAt } from '../../domain/skills.ts';
import type { SkillName } from '../../domain/traits/skills.ts';
import { skillNames } from '../../domain/traits/skills.ts';
import { capitalised } from '../text/grammar.ts';
import { listed, message, span, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

const words: Record<RefusalOf<typeof PractiseSkill>, string> = {
  lifeless: 'Only somebody who lives can learn.',
  'nothing-to-learn': 'That level is reached already.',
  mastered: 'There is nothing more to learn in that.',
};

/** What is to be learned, and how far; to the next level where no level is given. */
export interface Lesson {
  readonly skill: string;
  readonly level: number | undefined;
}

/** Somebody reaches a level of a skill without practising. */
export function teachSkill(tx: Transaction, who: GameObject, lesson: Lesson): void {
  const skill = skillNames.find(it => it === lesson.skill.toLowerCase());
  if (!skill) return unknown(tx, lesson.skill);
  const level = lesson.level ?? levelOf(who.traits, skill) + 1;
  const experience = pointsAt(level) - (who.traits.skills?.[skill] ?? 0);
  const learned = tx.do(PractiseSkill({ who: who.goid, skill, experience }));
  if (!learned.ok) return tx.tell(words[learned.refusal]);
  tx.concerning(who.goid, { detail: `${skill} ${level}` });
  tell(tx, who, { skill, level });
}

function tell(tx: Transaction, who: GameObject, { skill, level }: { skill: SkillName; level: number }): void {
  const reached = `level ${level} of the skill "${skill}"`;
  tx.show(who.goid, message([`You have learned ${reached}.`]));
  if (who.goid === tx.actor.goid) return;
  const name = theNameOf(who);
  tx.tell([
    { ...name, text: capitalised(name.text) },
    span(` ${who.gender === 'they' ? 'have' : 'has'} learned ${reached}.`),
  ]);
}

function unknown(tx: Transaction, skill: string): void {
  tx.tell(`There is no skill "${skill}".`, [
    span('There are: '),
    ...listed(skillNames.map(it => span(it))),
    span('.'),
  ]);
}
