import { action } from '../action.ts';
import { objectOrTell } from '../words/object-for.ts';
import { setVisible } from './visibility.ts';

/** Show a thing that was hidden. */
export const ashow = action({
  verbs: ['ashow'],
  usage: 'ashow <object or id>',
  help: 'Shows an object again that was hidden with "ahide".',
  topic: 'building',
  tier: 'builder',
  parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
  run(tx, { what }) {
    const object = objectOrTell(tx, what);
    if (object) setVisible(tx, object, true);
  },
});
