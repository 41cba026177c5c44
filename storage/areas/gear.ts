import { z } from 'zod';
import { harms, weaponKinds } from '../../domain/arms.ts';
import { bodyParts, layers } from '../../domain/body.ts';
import type { Traits } from '../../domain/traits.ts';
import { keyed, oneOf, whole } from './form.ts';
import { areaLimits } from './limits.ts';

const wearable = keyed({ on: oneOf(bodyParts), layer: oneOf(layers).default('clothing') });

const everyHarm = keyed(
  Object.fromEntries(harms.map(harm => [harm, whole(areaLimits.armour).optional()])) as Record<
    (typeof harms)[number],
    z.ZodOptional<z.ZodInt>
  >,
);

/** `armour: 3` keeps off three points of every harm. */
export const armourForm = z.preprocess(
  value => (typeof value === 'number' ? Object.fromEntries(harms.map(harm => [harm, value])) : value),
  everyHarm,
);

const weapon = keyed({
  kind: oneOf(weaponKinds),
  attack: whole(areaLimits.attack),
  defense: whole(areaLimits.defense).optional(),
  hands: whole(2).optional(),
});

const food = keyed({
  by: oneOf(['eat', 'drink']).default('eat'),
  satiety: whole(areaLimits.satiety),
  health: whole(areaLimits.health).optional(),
});

/** What may be said of a thing that is worn, wielded, eaten or drunk. */
export const gear = {
  wearable: wearable.optional(),
  armour: armourForm.optional(),
  weapon: weapon.optional(),
  food: food.optional(),
};

/** The same as written. */
export type GearText = z.output<z.ZodObject<typeof gear>>;

/** What comes of it in the world. */
export function gearTraits(text: GearText): Pick<Traits, keyof typeof gear> {
  return {
    ...(text.wearable && { wearable: text.wearable }),
    ...(text.armour && { armour: armourOf(text.armour) }),
    ...(text.weapon && { weapon: weaponOf(text.weapon) }),
    ...(text.food && { food: { ...text.food, health: text.food.health ?? 0 } }),
  };
}

function weaponOf({
  kind,
  attack,
  defense = 0,
  hands,
}: NonNullable<GearText['weapon']>): NonNullable<Traits['weapon']> {
  return { kind, attack, defense, hands: hands === 2 ? 2 : 1 };
}

/** Without the harms of which nothing is said. */
export function armourOf(armour: z.output<typeof armourForm>): NonNullable<Traits['armour']> {
  return Object.fromEntries(Object.entries(armour).filter(([, points]) => points !== undefined));
}
