import { z } from 'zod';
import { genders } from '../../domain/object.ts';
import type { Condition, MadeThing, QuestStep, Role } from '../../domain/reactions/reaction-plan.ts';
import { roles } from '../../domain/reactions/reaction-plan.ts';
import { keyed, keyedBy, line, oneOf, prose, wanted, whole } from '../areas/form.ts';
import { gear, gearTraits } from '../areas/gear.ts';
import { id } from '../areas/id.ts';
import { areaLimits } from '../areas/limits.ts';
import { reacting, reactingTraits } from '../areas/reacting.ts';
import { reactionLimits } from './limits.ts';
import type { StepText } from './written-steps.ts';

/** What the form of steps asks of the server: how conditions are read, and which words are commands. */
export interface StepReading {
  readonly condition: z.ZodType<Condition>;
  readonly knowsVerb: (verb: string) => boolean;
}

const words = line(reactionLimits.line);
const role: z.ZodType<Role> = oneOf(roles);
const percent = whole(100);

const single = {
  say: keyed({ say: words }),
  sayto: keyed({ sayto: words }),
  whisper: keyed({ whisper: words }),
  emote: keyed({ emote: words }),
  go: keyed({ go: words }),
  give: keyed({ give: words }),
  tell: keyed({ tell: words }),
  show: keyed({ show: words }),
  wait: keyed({ wait: whole(reactionLimits.seconds) }),
  delete: keyed({ delete: words }),
  teleport: keyed({ teleport: keyed({ who: role, to: line(2 * areaLimits.id + 1) }) }),
  follow: keyed({ follow: role }),
  unfollow: keyed({ unfollow: z.literal(true, { error: wanted('true') }) }),
  attack: keyed({ attack: role }),
  random_move: keyed({ random_move: percent }),
  remember: keyed({ remember: id }),
};

/** A list of things to do. */
export function stepsForm({ condition, knowsVerb }: StepReading): z.ZodType<StepText[]> {
  const act = keyed({
    act: words.refine(text => knowsVerb(verbOf(text)), 'begins with no verb of the game'),
  });
  const steps: z.ZodType<StepText[]> = z.lazy(() =>
    z.array(step, { error: wanted('a list, each entry with a hyphen') }),
  );
  const otherwise = steps.default([]);
  const way = z.union([steps, z.lazy(() => step.transform(one => [one]))]);
  const repeated = { first: pause, every: pause, times: whole(reactionLimits.times).default(1), do: steps };
  const step: z.ZodType<StepText> = keyedBy<StepText>({
    ...single,
    act,
    make: keyed({ make: made }),
    quest: keyed({ quest }),
    // biome-ignore lint/suspicious/noThenProperty: the word that builders write, never a promise
    if: keyed({ if: condition, then: steps, else: otherwise }),
    with_prob: keyed({ with_prob: percent, do: steps, else: otherwise }),
    random_act: keyed({ random_act: z.array(way, { error: wanted('a list') }).min(1, 'is empty') }),
    sequence: keyed({ sequence: keyed(repeated) }),
  });
  return steps;
}

const pause = z
  .int({ error: wanted('a whole number of seconds') })
  .min(0, 'must not be negative')
  .max(reactionLimits.seconds, `must be at most ${reactionLimits.seconds}`)
  .default(0);

const described = {
  name: line(areaLimits.name),
  aliases: z
    .array(line(areaLimits.alias), { error: wanted('a list') })
    .max(areaLimits.aliases)
    .default([]),
  short: line(areaLimits.short).default(''),
  description: prose(areaLimits.description),
  to: oneOf(['actor', 'me', 'room'] as const).default('room'),
  most: whole(reactionLimits.most).default(1),
  ...reacting,
};

const made: z.ZodType<MadeThing> = keyedBy<MadeThing>({
  item: keyed({
    item: id,
    ...described,
    ...gear,
    movable: z.boolean({ error: wanted('true or false') }).default(true),
  }).transform(text => {
    const { name, aliases, short, description, to, most, movable } = text;
    const traits = { ...gearTraits(text), ...reactingTraits(text) };
    return { kind: 'item', gender: 'it', name, aliases, short, description, to, most, movable, traits };
  }),
  mobile: keyed({ mobile: id, ...described, gender: oneOf(genders) }).transform(
    ({ mobile: _, reactions, ...rest }) => ({
      kind: 'mobile' as const,
      movable: false,
      traits: reactingTraits({ reactions }),
      ...rest,
    }),
  ),
});

const quest: z.ZodType<QuestStep> = keyed({
  name: id,
  stage: id,
  title: line(areaLimits.name),
  task: line(reactionLimits.line),
  done: z.boolean({ error: wanted('true or false') }).default(false),
}).transform(({ name, ...rest }) => ({ quest: name, ...rest }));

function verbOf(text: string): string {
  return (text.split(' ')[0] ?? '').toLowerCase();
}
