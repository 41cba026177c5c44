import { action } from '../action.ts';

/** Who is kept out of the game. */
export const bans = action({
  verbs: ['bans'],
  usage: 'bans',
  help: 'Lists who is kept out of the game: by name, address or network, since when and until when, by whom and why.',
  topic: 'running the server',
  tier: 'admin',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run: tx => tx.effect({ do: 'tell-bans', by: tx.actor.goid }),
});
