import { z } from 'zod';
import { atMost, wanted } from './form.ts';
import { areaLimits } from './limits.ts';

const idWords = 'must be an id: lower-case letters, digits and single hyphens, a letter first';

/** The form of an id within its file. */
export const id = z
  .string({ error: wanted('an id') })
  .max(areaLimits.id, atMost(areaLimits.id))
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, idWords);
