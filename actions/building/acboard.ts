import { emptyBoard } from '../../domain/boards.ts';
import { action } from '../action.ts';
import { makeThing, newThing } from './new-thing.ts';

/** Set up a board on which everybody can post. */
export const acboard = action({
  verbs: ['acboard'],
  usage: 'acboard\nacboard <name>',
  help: 'Sets up a board here, on which everybody can read and post with "news".',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => ({ name: rest === '' ? 'a notice board' : rest }),
  run: (tx, { name }) =>
    makeThing(tx, { ...newThing(tx, 'item', name), movable: false, traits: { board: emptyBoard } }),
});
