import { action } from '../action.ts';
import { reloadable } from '../reloadable.ts';

/** Read texts anew that were changed on disk, without a restart. */
export const areload = action({
  verbs: ['areload'],
  usage: `areload ${reloadable.join('\nareload ')}`,
  help: 'Reads files anew that were changed while the server runs. Nobody notices but by what they do from then on. If there is a mistake in a file, you read where, and all stays as it was.',
  topic: 'building',
  tier: 'builder',
  parse({ rest }) {
    const what = reloadable.find(it => it === rest.toLowerCase());
    return what && { what };
  },
  run: (tx, { what }) => tx.effect({ do: 'reload', what, by: tx.actor.goid }),
});
