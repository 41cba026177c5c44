import type { RefusalOf } from '../../domain/command.ts';
import { DropItem } from '../../domain/items.ts';
import { action } from '../action.ts';
import { spareThings } from '../words/spare.ts';
import { doWithEach, inUse, notCarried } from './each.ts';

const words: Record<RefusalOf<typeof DropItem>, string> = {
  'not-carried': 'You are not carrying that.',
  ...inUse,
  nowhere: 'There is no ground here to drop it on.',
};

/** Lay down what one carries: `drop sword`, `drop all.apple`. */
export const drop = action({
  verbs: ['drop'],
  usage: 'drop <item>\ndrop all',
  help: 'Lays down something that you carry.',
  topic: 'things',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const things = spareThings(tx, what);
    if (things.length === 0) return tx.tell(notCarried(what));
    doWithEach(tx, {
      name: 'drop',
      things,
      attempt: thing => tx.do(DropItem({ item: thing.goid, by: tx.actor.goid })),
      act: { full: '{actor} [drop] {things}.', blind: 'You hear a thud.' },
      words,
    });
  },
});
