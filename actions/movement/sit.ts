import type { RefusalOf } from '../../domain/command.ts';
import { SitDown } from '../../domain/postures.ts';
import { action } from '../action.ts';

const words: Record<RefusalOf<typeof SitDown>, string> = {
  'cannot-sit': 'You are not made for sitting.',
  'already-sitting': 'You are sitting already.',
};

/** Sit down on the ground. */
export const sit = action({
  verbs: ['sit'],
  usage: 'sit',
  help: 'Lets you sit down where you are. You have to stand up again before you can walk.',
  topic: 'moving',
  parse: ({ rest }) => (/^(?:down)?$/i.test(rest) ? {} : undefined),
  run(tx) {
    const sat = tx.do(SitDown({ who: tx.actor.goid }));
    if (!sat.ok) return tx.tell(words[sat.refusal]);
    tx.act('{actor} [sit] down.');
  },
});
