import type { RefusalOf } from '../../domain/command.ts';
import { SetTimer } from '../../domain/timers.ts';
import { action } from '../action.ts';
import type { DueDeed } from '../reflexes/due-deed.ts';
import { inWords } from '../text/grammar.ts';
import { span } from '../text/spans.ts';

/** The longest that an alarm can wait: a day. */
const mostSeconds = 86_400;

const words: Record<RefusalOf<typeof SetTimer>, string> = {
  'no-such-object': 'You are not here.',
  'too-many-timers': 'So much is to happen to you already that you would lose track of it.',
};

/** Be reminded after a while. */
export const alarm = action({
  verbs: ['alarm'],
  usage: 'alarm <seconds>',
  help: 'Reminds you after so many seconds, a day at most. A new alarm replaces the one before it.',
  topic: 'yourself',
  parse({ rest }) {
    const seconds = /^\d{1,5}$/.test(rest) ? Number(rest) : 0;
    return seconds >= 1 && seconds <= mostSeconds ? { seconds } : undefined;
  },
  run(tx, { seconds }) {
    const at = tx.now + seconds * 1000;
    const set = tx.do(SetTimer({ goid: tx.actor.goid, key: 'alarm', at, deed: 'alarm', facts: {} }));
    if (!set.ok) return tx.tell(words[set.refusal]);
    tx.tell(`An alarm will go off in ${inWords(seconds)} second${seconds === 1 ? '' : 's'}.`);
  },
});

/** The alarm goes off. */
export const alarmGoesOff: DueDeed = tx => tx.tell([span('*** ALARM ***', 'important')]);
