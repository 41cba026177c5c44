import type { GameObject } from '../../domain/object.ts';
import { everythingIn } from '../../domain/world-view.ts';
import type { Transaction } from '../transaction.ts';
import { pick, wanted } from './wanted.ts';

/** Which of the actor's things some words mean, what is worn or wielded last; `all` does not mean those, unless by name. */
export function spareThings(tx: Transaction, words: string): GameObject[] {
  const mine = everythingIn(tx.world, tx.actor.goid, ['item', 'container']);
  const spare = mine.filter(it => !it.traits.equipped);
  const used = mine.filter(it => it.traits.equipped);
  const asked = wanted(words);
  if (asked.which !== 'all') return pick([...spare, ...used], asked);
  const meant = pick(spare, asked);
  return meant.length > 0 || asked.name === '' ? meant : pick(used, asked);
}
