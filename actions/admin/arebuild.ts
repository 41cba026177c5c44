import { action } from '../action.ts';

/** Make the world anew out of the ledger, beside the living one, and compare the two. */
export const arebuild = action({
  verbs: ['arebuild'],
  usage: 'arebuild',
  help: 'Lets everything in the ledger happen once more in an empty world, and tells you whether it becomes the world as it is now. Play goes on meanwhile, and nothing is changed.',
  topic: 'running the server',
  tier: 'admin',
  wholeWord: true,
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    tx.tell('The world is being made anew out of the ledger; you will be told what comes of it.');
    tx.effect({ do: 'rebuild', by: tx.actor.goid });
  },
});
