import type { RefusalOf } from '../../domain/command.ts';
import { FillVessel } from '../../domain/liquids.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { span } from '../text/spans.ts';
import { notHere } from '../words/cannot.ts';
import { thingAtHand } from '../words/find.ts';
import { splitAt } from '../words/typed.ts';

/** Templates about the vessel and the source. */
const words: Record<RefusalOf<typeof FillVessel>, string> = {
  'out-of-reach': 'You cannot reach {the vessel}.',
  'source-out-of-reach': 'You cannot reach {the source}.',
  'from-itself': 'You turn {the vessel} over and over, and it is no fuller than before.',
  'no-vessel': '{the vessel} [vessel:be] not made for liquids.',
  'no-source': 'There is nothing in {the source} to fill anything with.',
  'source-empty': '{the source} [source:be] empty.',
  full: '{the vessel} [vessel:be] full already.',
  'another-liquid': 'There is something else in {the vessel}. Empty it first.',
};

/** Fill a vessel: `fill flask from well`. */
export const fill = action({
  verbs: ['fill'],
  usage: 'fill <vessel> from <source>',
  help: 'Fills a bottle, a bucket or another vessel from a well, a barrel or another vessel.',
  topic: 'things',
  parse({ words: typed }) {
    const parts = splitAt(typed, 'from', 'at', 'with');
    return parts && { what: parts[0], from: parts[1] };
  },
  run(tx, { what, from }) {
    const vessel = thingAtHand(tx, what);
    if (!vessel) return tx.tell(notHere(what));
    const source = thingAtHand(tx, from);
    if (!source) return tx.tell(notHere(from));
    const filled = tx.do(FillVessel({ vessel: vessel.goid, source: source.goid, by: tx.actor.goid }));
    if (!filled.ok) return tx.tell(seenBy(tx.actor.goid, words[filled.refusal], { vessel, source }));
    const liquid = span(tx.world.get(vessel.goid)?.traits.liquid?.of ?? '');
    const full = '{actor} [fill] {the vessel} with {liquid} from {the source}.';
    tx.act({ full, blind: 'You hear something being filled.' }, { vessel, source, liquid });
    tx.occur({ name: 'fill', target: vessel.goid, item: source.goid });
  },
});
