import type { RefusalOf } from '../../domain/command.ts';
import { FallAsleep } from '../../domain/postures.ts';
import { action } from '../action.ts';

const words: Record<RefusalOf<typeof FallAsleep>, string> = {
  'cannot-sleep': 'You never sleep.',
  'already-asleep': 'You are asleep already.',
};

/** Fall asleep, and perceive nothing until one wakes. */
export const sleep = action({
  verbs: ['sleep'],
  usage: 'sleep',
  help: 'Lets you lie down and fall asleep where you are. You see and hear nothing until you "wake".',
  topic: 'moving',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const before = tx.actor.traits.posture?.state;
    const slept = tx.do(FallAsleep({ who: tx.actor.goid }));
    if (!slept.ok) return tx.tell(words[slept.refusal]);
    tx.act(before === 'lying' ? '{actor} [fall] asleep.' : '{actor} [lie] down and [fall] asleep.');
    tx.occur({ name: 'sleep' });
  },
});
