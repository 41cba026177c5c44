/** What can be learned. */
export const skillNames = [
  'punch',
  'kick',
  'sword',
  'hammer',
  'axe',
  'dagger',
  'pole',
  'shield',
  'block',
  'dodge',
  'flee',
  'map',
] as const;
export type SkillName = (typeof skillNames)[number];

/** How much experience somebody has in what; where nothing stands, none. */
export type Skills = Readonly<Partial<Record<SkillName, number>>>;
