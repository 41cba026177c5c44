import type { RefusalOf } from '../../domain/command.ts';
import { EmptyVessel } from '../../domain/liquids.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { notHere } from '../words/cannot.ts';
import { thingAtHand } from '../words/find.ts';

/** Templates about the vessel. */
const words: Record<RefusalOf<typeof EmptyVessel>, string> = {
  'out-of-reach': 'You cannot reach {the vessel}.',
  'no-vessel': 'You cannot pour {the vessel} out.',
  empty: '{the vessel} [vessel:be] empty already.',
};

/** Pour a vessel out on the ground. */
export const empty = action({
  verbs: ['empty', 'pour'],
  usage: 'empty <vessel>',
  help: 'Pours out on the ground what is in a bottle, a bucket or another vessel.',
  topic: 'things',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest.replace(/^out (?=.)/i, '') }),
  run(tx, { what }) {
    const vessel = thingAtHand(tx, what);
    if (!vessel) return tx.tell(notHere(what));
    const emptied = tx.do(EmptyVessel({ vessel: vessel.goid, by: tx.actor.goid }));
    if (!emptied.ok) return tx.tell(seenBy(tx.actor.goid, words[emptied.refusal], { vessel }));
    tx.act(
      { full: '{actor} [pour] out {the vessel}.', blind: 'You hear something being poured out.' },
      { vessel },
    );
    tx.occur({ name: 'empty', target: vessel.goid });
  },
});
