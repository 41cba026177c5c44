import { action } from '../action.ts';

/** Stop the server in good order. */
export const shutdown = action({
  verbs: ['shutdown'],
  usage: 'shutdown',
  help: 'Tells every player, lets what is being kept become safe, and stops the server.',
  topic: 'running the server',
  tier: 'admin',
  wholeWord: true,
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    tx.tell('The server is shutting down.');
    tx.effect({ do: 'shut-down', by: tx.actor.goid });
  },
});
