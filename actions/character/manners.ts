import type { RefusalOf } from '../../domain/command.ts';
import { ChangeGait, longestManner, StrikePose } from '../../domain/manners.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { span } from '../text/spans.ts';

const words: Record<RefusalOf<typeof StrikePose | typeof ChangeGait>, string> = {
  lifeless: 'You have no manners.',
  'too-long': `That is too long; ${longestManner} characters are the most.`,
};

/** Say how one is seen to be there: `pose leaning on the bar`. */
export const pose = action({
  verbs: ['pose'],
  usage: 'pose <how you are there>\npose none',
  help: 'Says how everybody sees you who looks around: "pose leaning on the bar" shows you as "Bob is here, leaning on the bar." It ends when you go on, or with "pose none".',
  topic: 'yourself',
  parse: ({ rest }) => (rest === '' ? undefined : { pose: wordsOf(rest) }),
  run(tx, { pose }) {
    const struck = tx.do(StrikePose({ who: tx.actor.goid, pose }));
    if (!struck.ok) return tx.tell(words[struck.refusal]);
    if (pose === '') return tx.tell('You strike no pose any more.');
    tx.tell([span('You are now seen here as: '), span(pose), span('.')]);
  },
});

/** Say in which words one is seen to come and go: `gait with a limp`. */
export const gait = action({
  verbs: ['gait'],
  usage: 'gait\ngait <how you go>\ngait none',
  help: 'Says in which words you are seen to come and go: after "gait with a limp" the others read "With a limp, Bob leaves north." Alone, it shows you what they read.',
  topic: 'yourself',
  parse: ({ rest }) => ({ gait: rest === '' ? undefined : wordsOf(rest) }),
  run(tx, { gait }) {
    if (gait !== undefined) {
      const changed = tx.do(ChangeGait({ who: tx.actor.goid, gait }));
      if (!changed.ok) return tx.tell(words[changed.refusal]);
    }
    const now = tx.actor.traits.gait ?? '';
    const template = now === '' ? '{actor} [leave] north.' : '{gait}, {actor} [leave] north.';
    const sample = seenBy(null, template, { actor: tx.actor, gait: span(now) });
    tx.tell([span('The others read: '), ...sample]);
  },
});

function wordsOf(rest: string): string {
  return /^none$/i.test(rest) ? '' : rest.replace(/[.\s]+$/, '');
}
