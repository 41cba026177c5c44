import { action } from '../action.ts';

/** Make sure that all is kept. */
export const asave = action({
  verbs: ['asave'],
  usage: 'asave',
  help: 'Waits until everything that has happened is safe in the store, and tells you so. The server does that by itself all the time.',
  topic: 'running the server',
  tier: 'admin',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run: tx => tx.effect({ do: 'save-all', by: tx.actor.goid }),
});
