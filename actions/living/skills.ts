import { levelOf, pointsPerLevel } from '../../domain/skills.ts';
import type { SkillName } from '../../domain/traits/skills.ts';
import { skillNames } from '../../domain/traits/skills.ts';
import { action } from '../action.ts';

const about: Readonly<Record<SkillName, string>> = {
  punch: 'striking with your fists',
  kick: 'striking with your feet',
  sword: 'fighting with swords',
  hammer: 'fighting with hammers',
  axe: 'fighting with axes',
  dagger: 'fighting with daggers',
  pole: 'fighting with staffs, spears and other poles',
  shield: 'fighting with a shield',
  block: 'catching blows with what you wield',
  dodge: 'stepping out of the way of blows',
  flee: 'getting away alive',
  map: 'reading the land',
};

/** What one has learned. */
export const skills = action({
  verbs: ['skills'],
  usage: 'skills',
  help: 'Tells you what you have learned and how far it is to the next level. You learn by doing.',
  topic: 'yourself',
  parse: () => ({}),
  run(tx) {
    const { traits } = tx.actor;
    const known = skillNames.filter(name => (traits.skills?.[name] ?? 0) > 0);
    if (known.length === 0) return tx.tell('You have learned nothing yet. You learn by doing.');
    for (const name of known) tx.tell(lineOf(name, levelOf(traits, name), traits.skills?.[name] ?? 0));
  },
});

function lineOf(name: SkillName, level: number, points: number): string {
  const done = points - (level - 1) * pointsPerLevel;
  const percent = Math.floor((done * 100) / pointsPerLevel);
  const left = (pointsPerLevel - done).toLocaleString('en');
  return `${name}, level ${level}: ${about[name]}. ${percent} % of the way to level ${level + 1}; ${left} points are missing, and you have ${points.toLocaleString('en')}.`;
}
