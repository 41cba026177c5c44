import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';

const help =
  'Deletes your character and all that it carries, for good. You are asked for your password first.';

/** Take one's own character out of the world for good. */
export const deleteMe = action({
  verbs: ['deleteme', 'suicide'],
  usage: 'deleteme',
  help,
  topic: 'yourself',
  wholeWord: true,
  parse: () => ({}),
  run: tx => tx.effect({ do: 'delete-character', who: tx.actor.goid }),
});

/** The same in the words of old. */
export const deleteMePlease: AnyAction = action({
  verbs: ['delete'],
  usage: 'delete me please',
  help,
  topic: 'yourself',
  otherWords: true,
  wholeWord: true,
  parse: ({ rest }) => (/^me please\.?$/i.test(rest) ? {} : undefined),
  run: tx => tx.effect({ do: 'delete-character', who: tx.actor.goid }),
});
