import { action } from '../action.ts';

/** What players of other games do before they leave. */
export const save = action({
  verbs: ['save'],
  usage: 'save',
  help: 'Tells you that there is no need to save.',
  topic: 'yourself',
  wholeWord: true,
  parse: () => ({}),
  run: tx => tx.tell('There is no need to save: everything you do is kept at once.'),
});
