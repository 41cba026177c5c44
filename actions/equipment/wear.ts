import type { RefusalOf } from '../../domain/command.ts';
import { WearItem } from '../../domain/equipment.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { doWithEach, notCarried } from '../items/each.ts';
import type { Transaction } from '../transaction.ts';
import { spareThings } from '../words/spare.ts';
import { splitAt } from '../words/typed.ts';
import { wanted } from '../words/wanted.ts';

const words: Record<RefusalOf<typeof WearItem>, string> = {
  'not-carried': 'You are not carrying that.',
  'worn-already': 'You have that on already.',
  'to-be-wielded': 'That is a weapon; you have to wield it.',
  'not-wearable': 'You cannot wear that.',
  'does-not-fit': 'It is not made for that.',
  'place-taken': 'You are wearing something there already.',
};

/** Put something on: `wear coat`, `wear ring on left ring finger`, `wear all`. */
export const wear = action({
  verbs: ['wear', 'don'],
  usage: 'wear <item> [on <part of the body>]\nwear all',
  help: 'Puts on something that you carry. What covers the same part of the body lies over one another: accessories over coats and armour, those over clothing, clothing over underwear.',
  topic: 'things',
  parse({ words: asked, rest }) {
    const [what, on] = splitAt(asked, 'on') ?? [rest, ''];
    return what === '' || asked.at(-1)?.toLowerCase() === 'on' ? undefined : { what, on };
  },
  run(tx, { what, on }) {
    const things = wearable(tx, what);
    if (things.length === 0) return tx.tell(notCarried(what));
    doWithEach(tx, {
      name: 'wear',
      things,
      attempt: thing => tx.do(WearItem({ item: thing.goid, by: tx.actor.goid, on })),
      act: { full: '{actor} [put] on {things}.', blind: 'You hear someone dress.' },
      words,
    });
  },
});

/** What is meant; of all that one has only what can be worn, if anything can. */
function wearable(tx: Transaction, what: string): readonly GameObject[] {
  const things = spareThings(tx, what);
  const fit = things.filter(it => it.traits.wearable);
  return wanted(what).which === 'all' && fit.length > 0 ? fit : things;
}
