import type { RefusalOf } from '../../domain/command.ts';
import { ConsumeFood } from '../../domain/meals.ts';
import type { Food } from '../../domain/traits/food.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { notHere } from '../words/cannot.ts';
import { thingAtHand } from '../words/find.ts';
import { satietyWords } from './conditions.ts';

const ways: Readonly<Record<Food['by'], { readonly usage: string; readonly help: string }>> = {
  eat: {
    usage: 'eat <food>',
    help: 'Eats something that you carry or that is here. It helps against hunger.',
  },
  drink: { usage: 'drink <drink>', help: 'Drinks something that you carry or that is here.' },
};

/** `eat apple`, `drink ale`. */
export const consumeActions: readonly AnyAction[] = (['eat', 'drink'] as const).map(way =>
  action({
    verbs: [way],
    ...ways[way],
    topic: 'yourself',
    parse: ({ rest }) => (rest === '' ? undefined : { what: rest.replace(/^from /i, '') }),
    run(tx, { what }) {
      const item = thingAtHand(tx, what);
      if (!item) return tx.tell(notHere(what));
      const done = tx.do(ConsumeFood({ item: item.goid, by: tx.actor.goid, way, at: tx.now }));
      if (!done.ok) return tx.tell(refusals(way)[done.refusal]);
      const [verb, of] = item.movable ? [way, '{item}'] : [way, 'from {the item}'];
      tx.act(`{actor} [${verb}] ${of}.`, { item });
      tx.occur({ name: way, item: item.goid });
      tx.tell(`You are ${satietyWords(tx.actor, tx.now) ?? 'content'}.`);
    },
  }),
);

function refusals(way: Food['by']): Record<RefusalOf<typeof ConsumeFood>, string> {
  return {
    'out-of-reach': 'You cannot reach that.',
    'not-for-that': `You cannot ${way} that.`,
    full: 'You are too full to eat anything.',
  };
}
