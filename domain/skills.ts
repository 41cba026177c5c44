import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, skill, wholeNumber } from './fields.ts';
import { isLiving } from './object.ts';
import type { SkillName } from './traits/skills.ts';
import type { Traits } from './traits.ts';

/** So many points lead from one level of a skill to the next. */
export const pointsPerLevel = 10_000;

/** The highest level that there is. */
export const highestLevel = 20;

export const SkillPractised = event(
  'SkillPractised',
  { who: id, skill, experience: wholeNumber },
  {
    stream: 'who',
    evolve: (draft, { who, skill, experience }) => {
      const { skills } = draft.get(who).traits;
      draft.set(who, 'skills', { ...skills, [skill]: (skills?.[skill] ?? 0) + experience });
    },
  },
);

/** Gains experience in a skill, by using it or because somebody teaches it. */
export const PractiseSkill = command(
  'PractiseSkill',
  { who: id, skill, experience: wholeNumber },
  (world, c) => {
    const being = world.get(c.who);
    if (!being || !isLiving(being)) return refuse('lifeless');
    if (c.experience < 1) return refuse('nothing-to-learn');
    if (levelOf(being.traits, c.skill) >= highestLevel) return refuse('mastered');
    return accept(SkillPractised(c));
  },
);

/** From 1, for who knows nothing of it. */
export function levelOf({ skills }: Traits, name: SkillName): number {
  return Math.min(highestLevel, 1 + Math.floor((skills?.[name] ?? 0) / pointsPerLevel));
}

/** The experience with which a level is reached. */
export function pointsAt(level: number): number {
  return (level - 1) * pointsPerLevel;
}

/** What one learns by doing: the more one knows already, the less; of a failure half as much. */
export function experienceOf(level: number, succeeded: boolean): number {
  return Math.floor(1_000 / level / (succeeded ? 1 : 2));
}
