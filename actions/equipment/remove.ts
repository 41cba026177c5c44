import type { RefusalOf } from '../../domain/command.ts';
import { RemoveItem, wieldedBy, wornBy } from '../../domain/equipment.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { doWithEach } from '../items/each.ts';
import type { Transaction } from '../transaction.ts';
import { splitAt } from '../words/typed.ts';
import { nounOf, pick, pickOne, wanted } from '../words/wanted.ts';

const words: Record<RefusalOf<typeof RemoveItem>, string> = {
  'not-worn': 'You are not wearing that.',
  wielded: 'You are wielding that; you have to unwield it.',
};

/** Take off what one wears: `remove coat`, `remove ring from left ring finger`, `remove all`. */
export const remove = action({
  verbs: ['remove', 'doff'],
  usage: 'remove <item> [from <part of the body>]\nremove all',
  help: 'Takes off something that you wear. You carry it then.',
  topic: 'things',
  parse({ words: asked, rest }) {
    const [what, from] = splitAt(asked, 'from') ?? [rest, ''];
    return what === '' || asked.at(-1)?.toLowerCase() === 'from' ? undefined : { what, from };
  },
  run(tx, { what, from }) {
    const things = pick(
      wornBy(tx.world, tx.actor.goid).filter(it => isOn(it, from)),
      wanted(what),
    );
    if (things.length === 0) return tx.tell(whyNot(tx, what, from));
    doWithEach(tx, {
      name: 'remove',
      things,
      attempt: thing => tx.do(RemoveItem({ item: thing.goid, by: tx.actor.goid })),
      act: { full: '{actor} [take] off {things}.', blind: 'You hear someone undress.' },
      words,
    });
  },
});

/** Whether a thing is worn on a part of the body; anywhere, where no part is named. */
function isOn({ traits: { equipped, wearable } }: GameObject, part: string): boolean {
  const asked = part.toLowerCase().replaceAll('_', ' ');
  if (asked === '' || asked === wearable?.on) return true;
  return equipped?.as === 'worn' && equipped.at.some(place => place === asked);
}

function whyNot(tx: Transaction, what: string, from: string): string {
  const noun = nounOf(what);
  if (pickOne(wieldedBy(tx.world, tx.actor.goid), noun)) return words.wielded;
  if (from !== '') return 'You are not wearing that there.';
  return noun === '' ? 'You are wearing nothing.' : `You are wearing no "${noun}".`;
}
