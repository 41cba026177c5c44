import type { RefusalOf } from '../../domain/command.ts';
import { StandUp } from '../../domain/postures.ts';
import { action } from '../action.ts';

const words: Record<RefusalOf<typeof StandUp>, string> = {
  'cannot-stand': 'You are not made for standing.',
  'already-standing': 'You are standing already.',
  asleep: 'You are asleep.',
};

/** Get up again. */
export const stand = action({
  verbs: ['stand'],
  usage: 'stand',
  help: 'Lets you stand up, if you are sitting or lying.',
  topic: 'moving',
  parse: ({ rest }) => (/^(?:up)?$/i.test(rest) ? {} : undefined),
  run(tx) {
    const stood = tx.do(StandUp({ who: tx.actor.goid }));
    if (!stood.ok) return tx.tell(words[stood.refusal]);
    tx.act({ full: '{actor} [stand] up.', blind: 'You hear someone stand up.' });
    tx.occur({ name: 'stand' });
  },
});
