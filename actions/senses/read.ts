import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { paragraphs, span } from '../text/spans.ts';
import { notHere } from '../words/cannot.ts';
import { anythingHere } from '../words/find.ts';
import { whyUnseen } from './room-view.ts';

/** Read what is written on a thing. */
export const read = action({
  verbs: ['read'],
  usage: 'read <thing>',
  help: 'Reads what is written on a thing: a sign, a scroll, a letter.',
  topic: 'looking',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const unseen = whyUnseen(tx.world, tx.actor);
    if (unseen) return tx.tell(unseen);
    const thing = anythingHere(tx, what);
    if (!thing) return tx.tell(notHere(what));
    const { text = '' } = thing.traits.writing ?? {};
    const refs = { thing };
    if (text === '') return tx.tell(seenBy(tx.actor.goid, 'There is nothing written on {the thing}.', refs));
    tx.tell(
      seenBy(tx.actor.goid, 'On {the thing} is written:', refs),
      ...paragraphs(text).map(it => [span(it, 'speech')]),
    );
    tx.act('{actor} [read] {thing}.', refs, { except: [tx.actor.goid] });
    tx.occur({ name: 'read', target: thing.goid });
  },
});
