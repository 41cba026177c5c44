import type { RefusalOf } from '../../domain/command.ts';
import { LieDown } from '../../domain/postures.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { cannot, notHere } from '../words/cannot.ts';
import { anythingHere } from '../words/find.ts';

/** Templates about the bed. */
const words: Record<Exclude<RefusalOf<typeof LieDown>, 'no-seat'>, string> = {
  'cannot-lie': 'You are not made for lying.',
  asleep: 'You are asleep.',
  'already-lying': 'You are lying there already.',
  'out-of-reach': 'You would have to put {the bed} down first.',
  taken: 'There is no room left on {the bed}.',
};

/** Lie down on the ground, or on something. */
export const lie = action({
  verbs: ['lie', 'lay'],
  usage: 'lie\nlie [down] [on] <thing>',
  help: 'Lets you lie down where you are, or on a bed, a bench or whatever else you can lie on. You have to stand up again before you can walk.',
  topic: 'moving',
  parse: ({ rest }) => ({ what: rest.replace(/^(?:down(?:\s+|$))?(?:(?:on|in)(?:\s+|$))?/i, '') }),
  run(tx, { what }) {
    const bed = what === '' ? undefined : anythingHere(tx, what);
    if (!bed && what !== '') return tx.tell(notHere(what));
    const lain = tx.do(LieDown({ who: tx.actor.goid, on: bed?.goid ?? null }));
    if (!lain.ok) {
      if (lain.refusal === 'no-seat') return tx.tell(bed ? cannot(tx, 'lie on', bed) : notHere(what));
      return tx.tell(seenBy(tx.actor.goid, words[lain.refusal], bed ? { bed } : {}));
    }
    const full = bed ? '{actor} [lie] down on {bed}.' : '{actor} [lie] down.';
    tx.act({ full, blind: 'You hear someone lie down.' }, bed ? { bed } : {});
    tx.occur(bed ? { name: 'lie', target: bed.goid } : { name: 'lie' });
  },
});
