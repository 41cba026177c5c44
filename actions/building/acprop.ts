import { action } from '../action.ts';
import { makeThing, newThing } from './new-thing.ts';

/** Make a prop: a thing to look at that stays where it is. */
export const acprop = action({
  verbs: ['acprop'],
  usage: 'acprop <name>',
  help: 'Makes a thing here that is to be looked at and cannot be picked up.',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? undefined : { name: rest }),
  run: (tx, { name }) => makeThing(tx, { ...newThing(tx, 'item', name), movable: false }),
});
