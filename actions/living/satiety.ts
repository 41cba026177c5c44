import { action } from '../action.ts';
import { satietyWords } from './conditions.ts';

/** How hungry one is. */
export const satiety = action({
  verbs: ['satiety', 'hunger'],
  usage: 'satiety',
  help: 'Tells you how hungry you are. Eating helps.',
  topic: 'yourself',
  parse: () => ({}),
  run: tx => tx.tell(`You are ${satietyWords(tx.actor, tx.now) ?? 'never hungry'}.`),
});
