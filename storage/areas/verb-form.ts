import { z } from 'zod';
import { goid } from '../../domain/ids.ts';
import type { VerbDeed } from '../../domain/traits/custom-verb.ts';
import { closed, keyed, line, wanted } from './form.ts';
import { areaLimits } from './limits.ts';
import { wholeThing } from './whole-ids.ts';

const deeds = ['open', 'close', 'swing', 'lock', 'unlock'] as const;

/** One deed: `open: cellar/down`. */
const deed = z
  .partialRecord(z.enum(deeds), z.string({ error: wanted('the id of an exit or a thing') }), {
    error: closed('one deed, as "open: cellar/down"', deeds),
  })
  .refine(some => Object.keys(some).length === 1, 'must be one deed, as "open: cellar/down"');

/** A verb that only this thing has. */
export const verbForm = keyed({
  verb: line(areaLimits.alias).regex(/^[a-z]+$/, 'must be one word of lower-case letters'),
  told: line(areaLimits.short).default(''),
  seen: line(areaLimits.short).default(''),
  does: z
    .array(deed, { error: wanted('a list') })
    .max(areaLimits.deeds, `must have at most ${areaLimits.deeds} entries`)
    .default([]),
});

type DeedText = z.output<typeof deed>;

/** A deed with its id whole: `cellar/down` of the harbour is `harbour/cellar/down`. */
export function deedOf(area: string, text: DeedText): VerbDeed {
  const [kind] = deeds.filter(it => text[it] !== undefined);
  return { do: kind ?? 'open', what: goid(wholeThing(area, Object.values(text)[0] ?? '')) };
}
