import { highestLevel } from '../../domain/skills.ts';
import { skillNames } from '../../domain/traits/skills.ts';
import { action } from '../action.ts';
import { objectOrTell } from '../words/object-for.ts';
import type { Lesson } from './teach-skill.ts';
import { teachSkill } from './teach-skill.ts';

/** Let somebody know more of a skill at once. */
export const ateach = action({
  verbs: ['ateach'],
  usage: `ateach <somebody or id> <skill>\nateach <somebody or id> <skill> <level from 2 to ${highestLevel}>`,
  help: `Brings somebody to the next level of a skill at once, or to the level you say: ${skillNames.join(', ')}. They are told so. "aundo" takes it back.`,
  topic: 'building',
  tier: 'builder',
  parse: ({ words }) => asked(words),
  run(tx, { who, ...lesson }) {
    const being = objectOrTell(tx, who);
    if (being) teachSkill(tx, being, lesson);
  },
});

function asked(words: readonly string[]): (Lesson & { readonly who: string }) | undefined {
  const last = words.at(-1) ?? '';
  const hasLevel = /^\d+$/.test(last);
  const level = hasLevel ? Number(last) : undefined;
  if (level !== undefined && (level < 2 || level > highestLevel)) return undefined;
  const rest = hasLevel ? words.slice(0, -1) : words;
  const who = rest.slice(0, -1).join(' ');
  return who === '' ? undefined : { who, skill: rest.at(-1) ?? '', level };
}
