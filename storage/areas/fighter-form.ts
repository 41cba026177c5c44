import { z } from 'zod';
import { abilities, abilityNames } from '../../domain/abilities.ts';
import { goid } from '../../domain/ids.ts';
import { respawnSeconds } from '../../domain/life.ts';
import { pointsPerLevel } from '../../domain/skills.ts';
import { skillNames } from '../../domain/traits/skills.ts';
import type { Traits } from '../../domain/traits.ts';
import { unhurt } from '../../domain/vitals.ts';
import { keyed, oneOf, wanted, whole } from './form.ts';
import { armourForm, armourOf } from './gear.ts';
import { id } from './id.ts';
import { areaLimits } from './limits.ts';

const beastly = abilityNames.filter(name => abilities[name].beastly);

const levels = keyed(
  Object.fromEntries(skillNames.map(name => [name, whole(areaLimits.skillLevel).optional()])) as Record<
    (typeof skillNames)[number],
    z.ZodOptional<z.ZodInt>
  >,
);

/** What may be said of a mobile that can be fought with. */
export const fighterForm = {
  health: whole(areaLimits.health).optional(),
  armour: armourForm.optional(),
  natural: keyed({ ability: oneOf(beastly), attack: whole(areaLimits.attack) }).optional(),
  skills: levels.optional(),
  respawn: z.union([whole(areaLimits.respawn), z.literal('never')]).optional(),
  carries: z
    .array(id, { error: wanted('a list of prototypes, as [lantern]') })
    .max(areaLimits.carries, `must have at most ${areaLimits.carries} entries`)
    .optional(),
};

/** The same as written. */
export type FighterText = z.output<z.ZodObject<typeof fighterForm>>;

/** What comes of it in the world; a mobile comes back in the room where it is written. */
export function fighterTraits(room: string, text: FighterText): Traits {
  const { health, armour, natural, skills, carries, respawn = respawnSeconds } = text;
  return {
    respawns: { room: goid(room), seconds: respawn === 'never' ? null : respawn },
    ...(health && { living: { ...unhurt, health, maxHealth: health } }),
    ...(armour && { armour: armourOf(armour) }),
    ...(natural && { natural }),
    ...(carries && { carries }),
    ...(skills && { skills: experienceOf(skills) }),
  };
}

function experienceOf(levels: NonNullable<FighterText['skills']>): NonNullable<Traits['skills']> {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([name, level]) =>
      level === undefined ? [] : [[name, (level - 1) * pointsPerLevel]],
    ),
  );
}
