import { action } from '../action.ts';

/** The next page of what was too long for one. */
export const more = action({
  verbs: ['more'],
  usage: 'more',
  help: 'Shows the next page of what was too long for one. "set pagelength 20" makes pages of twenty lines, "set pagelength 0" shows everything at once.',
  topic: 'looking',
  parse: () => ({}),
  run: tx => tx.effect({ do: 'turn-page', who: tx.actor.goid }),
});
