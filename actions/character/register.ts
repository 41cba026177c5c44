import { action } from '../action.ts';

/** A guest becomes a character of their own. */
export const register = action({
  verbs: ['register'],
  usage: 'register [name]',
  help: 'Makes a guest into a character of your own, with a name and a password that you are asked for. It stays where it is and keeps everything.',
  topic: 'yourself',
  wholeWord: true,
  parse: ({ rest }) => ({ name: rest.trim() }),
  run(tx, { name }) {
    if (!tx.actor.traits.guest) return tx.tell('You have a character of your own already.');
    tx.effect({ do: 'register', who: tx.actor.goid, name });
  },
});
