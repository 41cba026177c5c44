import type { RefusalOf } from '../../domain/command.ts';
import { WakeUp } from '../../domain/postures.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import type { Transaction } from '../transaction.ts';
import { someoneHere } from '../words/find.ts';

const words: Record<RefusalOf<typeof WakeUp>, string> = { 'not-asleep': 'You are awake.' };

/** Wake up, or wake somebody. */
export const wake = action({
  verbs: ['wake'],
  usage: 'wake\nwake <someone>',
  help: 'Lets you wake up, or wakes somebody who sleeps here.',
  topic: 'moving',
  whileAsleep: true,
  parse: ({ rest }) => ({ whom: rest.replace(/^up$/i, '') }),
  run(tx, { whom }) {
    if (whom !== '' && tx.actor.traits.posture?.state !== 'sleeping') return wakeOther(tx, whom);
    const woken = tx.do(WakeUp({ who: tx.actor.goid }));
    if (!woken.ok) return tx.tell(words[woken.refusal]);
    tx.act('{actor} [wake] up.');
    tx.occur({ name: 'wake' });
  },
});

function wakeOther(tx: Transaction, whom: string): void {
  const sleeper = someoneHere(tx, whom);
  if (!sleeper) return tx.tell(`You see nobody called "${whom}" here.`);
  const woken = tx.do(WakeUp({ who: sleeper.goid }));
  if (!woken.ok) return tx.tell(seenBy(tx.actor.goid, '{sleeper} [sleeper:be] awake.', { sleeper }));
  tx.act('{actor} [wake] {sleeper}.', { sleeper });
  tx.occur({ name: 'wake', target: sleeper.goid });
}
