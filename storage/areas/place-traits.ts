import { z } from 'zod';
import { areaMaps } from '../../domain/traits/area-map.ts';
import { placeFlags } from '../../domain/traits/place-flags.ts';
import { terrainTypes } from '../../domain/traits/terrain.ts';
import type { Traits } from '../../domain/traits.ts';
import { oneOf, wanted } from './form.ts';
import { sensesForm, sensesOf } from './senses-form.ts';

const truth = z.boolean({ error: wanted('true or false') }).optional();

/** What can be said of a room, and of a whole area. */
export const placeForm = {
  ...sensesForm,
  terrain: oneOf(terrainTypes).optional(),
  indoors: truth,
  water: truth,
  underwater: truth,
  dark: truth,
  flags: z.array(oneOf(placeFlags), { error: wanted('a list, as [fire, no-water]') }).optional(),
};

/** How an area is drawn. */
export const mapForm = oneOf(areaMaps).optional();

const place = z.object(placeForm);
type PlaceTraitsText = z.output<typeof place>;

/** The traits of a room or an area as its file says. */
export function traitsOfPlace(text: PlaceTraitsText): Traits {
  const { terrain: type, indoors, water, underwater, dark, flags } = text;
  const terrain = {
    ...(type && { type }),
    ...(indoors !== undefined && { indoors }),
    ...(water !== undefined && { water }),
    ...(underwater !== undefined && { underwater }),
    ...(dark !== undefined && { dark }),
  };
  return {
    ...sensesOf(text),
    ...(Object.keys(terrain).length > 0 && { terrain }),
    ...(flags && flags.length > 0 && { flags }),
  };
}
