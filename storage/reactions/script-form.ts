import { z } from 'zod';
import type { Condition, ReactionPlan, ReactionScript } from '../../domain/reactions/reaction-plan.ts';
import { happensUntyped, untyped } from '../../domain/reactions/untyped.ts';
import { keyed, line, prose, wanted, whole } from '../areas/form.ts';
import { id } from '../areas/id.ts';
import { areaLimits } from '../areas/limits.ts';
import { namedAs } from '../areas/named-as.ts';
import type { ConditionReader } from './condition.ts';
import { reactionLimits } from './limits.ts';
import type { Verbs } from './own-verbs.ts';
import { ownVerbsForm, withOwnVerbs } from './own-verbs.ts';
import { stepsOf } from './program.ts';
import { stepsForm } from './step-form.ts';

/** What the form of a reaction file hangs on. */
interface ScriptReading {
  readonly reader: ConditionReader;
  readonly verbs: Verbs;
  /** The file as it was read, for what one of its words has to do with another. */
  readonly file: unknown;
  /** File and line of what stands at a path. */
  readonly place: (path: readonly string[]) => string;
}

/** The form of one reaction file, and what it comes to. */
export function scriptForm(
  name: string,
  { reader, verbs: ofGame, file, place }: ScriptReading,
): z.ZodType<ReactionScript> {
  const verbs = withOwnVerbs(ofGame, file);
  const condition = conditionForm(reader);
  const reaction = keyed({
    on: triggers(verbs),
    said: phrases.default([]),
    if: condition.nullable().default(null),
    every: whole(reactionLimits.seconds).default(1),
    chance: whole(100).default(100),
    do: stepsForm({ condition, knowsVerb: verb => verbs(verb) !== undefined }),
  });
  const reactions = z
    .record(id, reaction, { error: wanted('a block of reactions, each under its name') })
    .refine(
      some => Object.keys(some).length <= reactionLimits.reactions,
      `must be at most ${reactionLimits.reactions}`,
    );
  const own = ownVerbsForm(ofGame).default([]);
  const about = prose(areaLimits.description);
  return keyed({ script: namedAs(name), about, verbs: own, reactions }).transform(
    ({ about: said, reactions: written }, context) => ({
      name,
      about: said,
      reactions: Object.entries(written).map(([key, { if: asked, do: texts, ...rest }]): ReactionPlan => {
        const steps = stepsOf(texts);
        if (steps.length > reactionLimits.steps)
          context.addIssue({
            code: 'custom',
            path: ['reactions', key, 'do'],
            message: `comes to ${steps.length} steps; at most ${reactionLimits.steps} are allowed`,
          });
        return { name: key, place: place(['reactions', key]), condition: asked, steps, ...rest };
      }),
    }),
  );
}

const phrases = z
  .array(line(areaLimits.name), { error: wanted('a list of words, as [help, lost]') })
  .max(reactionLimits.phrases, `must have at most ${reactionLimits.phrases} entries`);

function conditionForm(reader: ConditionReader): z.ZodType<Condition> {
  const source = z
    .string({ error: wanted('a condition, as actor.kind == "player"') })
    .max(reactionLimits.condition, `must have at most ${reactionLimits.condition} characters`);
  return source.transform((text, context) => {
    const read = reader.read(text);
    if (read.ok) return read.condition;
    context.addIssue({ code: 'custom', message: `cannot be understood: ${read.why}` });
    return z.NEVER;
  });
}

/** One trigger or a list of them, each by the name of its action. */
function triggers(verbs: Verbs): z.ZodType<string[]> {
  const trigger = z
    .string({ error: wanted('the name of what happens, as say') })
    .transform((text, context) => {
      const action = happensUntyped(text) ? text : verbs(text);
      if (action !== undefined) return action;
      context.addIssue({
        code: 'custom',
        message: `"${text}" is nothing that happens; it must be a verb of the game, one that stands under "verbs", or one of: ${untyped.join(', ')}`,
      });
      return z.NEVER;
    });
  const several = z.array(trigger).min(1, 'is empty').max(reactionLimits.triggers);
  return z.preprocess(given => (typeof given === 'string' ? [given] : given), several);
}
