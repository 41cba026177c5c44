import { action } from '../action.ts';

/** How long players have to read that the server starts anew, in seconds. */
const warningSeconds = 3;

/** Stop the server in good order and start it anew. */
export const restart = action({
  verbs: ['restart'],
  usage: 'restart',
  help: 'Tells every player, and three seconds later stops the server in good order and starts it anew. Everybody has to log in again and finds everything as it was.',
  topic: 'running the server',
  tier: 'admin',
  wholeWord: true,
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    tx.tell('The server starts anew in a moment.');
    tx.effect({ do: 'restart', seconds: warningSeconds, by: tx.actor.goid });
  },
});
