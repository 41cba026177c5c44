import type { GameObject } from '../../domain/object.ts';
import { experienceOf, levelOf, PractiseSkill } from '../../domain/skills.ts';
import type { SkillName } from '../../domain/traits/skills.ts';
import { message } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** Somebody learns by doing, and reads when they have learned something new. */
export function practise(
  tx: Transaction,
  who: GameObject,
  { skill, succeeded }: { readonly skill: SkillName; readonly succeeded: boolean },
): void {
  const level = levelOf(who.traits, skill);
  const done = tx.do(PractiseSkill({ who: who.goid, skill, experience: experienceOf(level, succeeded) }));
  const now = tx.world.get(who.goid);
  if (!done.ok || !now) return;
  const first = who.traits.skills?.[skill] === undefined;
  const reached = levelOf(now.traits, skill);
  if (first) tx.show(who.goid, message([`You begin to learn the skill "${skill}".`]));
  else if (reached > level)
    tx.show(who.goid, message([`Your skill "${skill}" has reached level ${reached}.`]));
}
