import { z } from 'zod';
import { directions } from '../../domain/directions.ts';
import { fighterForm } from './fighter-form.ts';
import { absent, closed, keyed, keyedBy, line, oneOf, prose, wanted, whole } from './form.ts';
import { gear } from './gear.ts';
import { id } from './id.ts';
import { areaLimits } from './limits.ts';
import { mapForm, placeForm } from './place-traits.ts';
import { reacting } from './reacting.ts';
import { sensesForm } from './senses-form.ts';
import { doorForm, openableForm, thingForm } from './thing-traits.ts';
import { longForm } from './whole-ids.ts';
import type { ContainerText, ItemText, LyingText, MobileText, ThingText } from './written-things.ts';

const genders = ['he', 'she', 'it', 'they'] as const;
const aliases = z
  .array(line(areaLimits.alias), { error: wanted('a list, as [lamp, light]') })
  .max(areaLimits.aliases, `must have at most ${areaLimits.aliases} entries`);

const described = {
  name: line(areaLimits.name),
  aliases: aliases.default([]),
  short: line(areaLimits.short).default(''),
  description: prose(areaLimits.description),
  ...reacting,
};
const movable = z.boolean({ error: wanted('true or false') }).default(true);

const plural = z.boolean({ error: wanted('true or false') }).default(false);

const item: z.ZodType<ItemText> = keyed({
  item: id,
  ...described,
  movable,
  plural,
  ...thingForm,
  count: whole(areaLimits.count).default(1),
  ...gear,
});
const container: z.ZodType<ContainerText> = keyed({
  container: id,
  ...described,
  movable,
  ...gear,
  plural,
  ...thingForm,
  capacity: whole(areaLimits.capacity).nullable().default(null),
  contents: z
    .array(
      z.lazy(() => lying),
      { error: wanted('a list') },
    )
    .default([]),
});
const mobile: z.ZodType<MobileText> = keyed({
  mobile: id,
  ...described,
  ...sensesForm,
  gender: oneOf(genders),
  ...fighterForm,
});
const lying = keyedBy<LyingText>({ item, container });
/** The form of whatever can be in a room. */
export const thing = keyedBy<ThingText>({ item, container, mobile });

const exit = z.preprocess(
  longForm,
  keyed({
    to: z.string({ error: wanted('a room, as "market" or "village/gate"') }),
    name: line(areaLimits.name).optional(),
    aliases: described.aliases,
    description: prose(areaLimits.description).default(''),
    door: doorForm.optional(),
    ...openableForm,
  }),
);

const exits = z.partialRecord(oneOf(directions), exit, {
  error: closed('a block of exits, as "north: market"', directions),
});

const room = keyed({
  name: described.name,
  description: described.description,
  ...reacting,
  ...placeForm,
  exits: exits.default({}),
  things: z.array(thing, { error: wanted('a list, each entry with a hyphen') }).default([]),
});

/** A room as written. */
export type RoomText = z.output<typeof room>;

const rooms = z
  .record(z.string(), room, { error: wanted('a block of rooms') })
  .refine(some => Object.keys(some).length > 0, 'must hold at least one room');

/** The form of the world file of one area. The ids of rooms are judged apart, with those of all the files. */
export function areaForm(area: string) {
  const { name, description } = described;
  return keyed({ area: fileArea(area), name, description, ...placeForm, map: mapForm, rooms });
}

/** A world file as written, its form checked. */
export type AreaText = z.output<ReturnType<typeof areaForm>>;

function fileArea(area: string): z.ZodLiteral<string> {
  const words = (named: unknown) => `is "${named}", but the file is named ${area}.yaml; they must be equal`;
  return z.literal(area, { error: ({ input }) => absent(input) ?? words(input) });
}
