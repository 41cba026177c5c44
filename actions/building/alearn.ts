import { action } from '../action.ts';
import { teachSkill } from './teach-skill.ts';

/** Know more of a skill at once. */
export const alearn = action({
  verbs: ['alearn'],
  usage: 'alearn <skill>',
  help: 'Brings you to the next level of a skill at once, to try what it does. "aundo" takes it back.',
  topic: 'building',
  tier: 'builder',
  parse: ({ words: [skill = '', ...rest] }) =>
    skill === '' || rest.length > 0 ? undefined : { skill, level: undefined },
  run: (tx, lesson) => teachSkill(tx, tx.actor, lesson),
});
