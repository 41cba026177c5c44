import type { RefusalOf } from '../../domain/command.ts';
import { GiveItem } from '../../domain/items.ts';
import { isLiving } from '../../domain/object.ts';
import { action } from '../action.ts';
import { cannot } from '../words/cannot.ts';
import { anythingHere, someoneHere } from '../words/find.ts';
import { spareThings } from '../words/spare.ts';
import { splitAt } from '../words/typed.ts';
import { doWithEach, inUse, notCarried } from './each.ts';

const words: Record<RefusalOf<typeof GiveItem>, string> = {
  'not-carried': 'You are not carrying that.',
  ...inUse,
  'to-oneself': 'You have it already.',
  'not-here': 'They are not here.',
  lifeless: 'You can only give things to the living.',
  'hands-full': 'They cannot carry any more.',
};

/** Hand something over: `give sword to Bob`. */
export const give = action({
  verbs: ['give'],
  usage: 'give <item> to <someone>',
  help: 'Hands something that you carry to somebody in the same room.',
  topic: 'things',
  parse({ words: asked }) {
    const parts = splitAt(asked, 'to');
    return parts && { what: parts[0], whom: parts[1] };
  },
  run(tx, { what, whom }) {
    const to = someoneHere(tx, whom) ?? anythingHere(tx, whom);
    if (!to) return tx.tell(`You see nobody called "${whom}" here.`);
    if (!isLiving(to)) return tx.tell(cannot(tx, 'give anything to', to));
    const things = spareThings(tx, what);
    if (things.length === 0) return tx.tell(notCarried(what));
    doWithEach(tx, {
      name: 'give',
      target: to.goid,
      things,
      attempt: thing => tx.do(GiveItem({ item: thing.goid, by: tx.actor.goid, to: to.goid })),
      act: {
        full: '{actor} [give] {things} to {to}.',
        felt: '{actor} [put] something into your hands.',
      },
      refs: { to },
      words,
    });
  },
});
