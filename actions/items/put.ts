import type { RefusalOf } from '../../domain/command.ts';
import { PutItemIn } from '../../domain/items.ts';
import { action } from '../action.ts';
import { containerFor } from '../words/cannot.ts';
import { spareThings } from '../words/spare.ts';
import { splitAt } from '../words/typed.ts';
import { wanted } from '../words/wanted.ts';
import { doWithEach, inUse, notCarried } from './each.ts';

const words: Record<RefusalOf<typeof PutItemIn>, string> = {
  'not-carried': 'You are not carrying that.',
  ...inUse,
  'out-of-reach': 'You cannot reach that.',
  'no-container': 'You cannot put anything into that.',
  'inside-itself': 'You cannot put a thing into itself.',
  closed: 'It is closed.',
  full: 'There is no room left in it.',
};

/** Put what one carries into a container: `put coin in chest`. */
export const put = action({
  verbs: ['put'],
  usage: 'put <item> in <container>\nput all in <container>',
  help: 'Puts something that you carry into a container which you carry or which stands here.',
  topic: 'things',
  parse({ words: asked }) {
    const parts = splitAt(asked, 'in', 'into', 'inside');
    return parts && { what: parts[0], where: parts[1] };
  },
  run(tx, { what, where }) {
    const into = containerFor(tx, where, 'put anything into');
    if (!into) return;
    const meant = spareThings(tx, what);
    const things = wanted(what).which === 'all' ? meant.filter(it => it.goid !== into.goid) : meant;
    if (things.length < meant.length && things.length === 0) return tx.tell('You are carrying nothing else.');
    if (things.length === 0) return tx.tell(notCarried(what));
    doWithEach(tx, {
      name: 'put',
      target: into.goid,
      things,
      attempt: thing => tx.do(PutItemIn({ item: thing.goid, by: tx.actor.goid, into: into.goid })),
      act: { full: '{actor} [put] {things} into {into}.', blind: 'You hear something being put away.' },
      refs: { into },
      words,
    });
  },
});
