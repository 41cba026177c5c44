import { z } from 'zod';
import { happensUntyped } from '../../domain/reactions/untyped.ts';
import { line, wanted } from '../areas/form.ts';
import { areaLimits } from '../areas/limits.ts';
import { reactionLimits } from './limits.ts';

/** The verbs of the game: the name of the action that a verb starts, and nothing for what is no verb. */
export type Verbs = (verb: string) => string | undefined;

/** The verbs of the game, and those that a file says things have of their own; they are the names of what happens then. */
export function withOwnVerbs(verbs: Verbs, file: unknown): Verbs {
  const own: readonly unknown[] =
    typeof file === 'object' && file !== null && 'verbs' in file && Array.isArray(file.verbs)
      ? file.verbs
      : [];
  return verb => verbs(verb) ?? (own.includes(verb) ? verb : undefined);
}

/** The verbs that only some things have, which a file answers to. */
export function ownVerbsForm(verbs: Verbs): z.ZodType<string[]> {
  const one = line(areaLimits.alias)
    .regex(/^[a-z]+$/, 'must be one word of lower-case letters')
    .refine(it => verbs(it) === undefined && !happensUntyped(it), 'is a word of the game already');
  return z.array(one, { error: wanted('a list of verbs, as [polish]') }).max(reactionLimits.triggers);
}
