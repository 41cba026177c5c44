import { action } from '../action.ts';
import { healthWords } from './conditions.ts';

/** How well one is. */
export const health = action({
  verbs: ['health'],
  usage: 'health',
  help: 'Tells you how hurt you are. What was hurt heals by itself, unless you are dying of hunger.',
  topic: 'yourself',
  parse: () => ({}),
  run: tx => tx.tell(`You are ${healthWords(tx.actor, tx.now)}.`),
});
